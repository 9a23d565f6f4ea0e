import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { archiveLimits, isArchive, readArchive, type SourceDocument } from '@limpide/documents';
import { documentOf, type Input, readInput } from './files.ts';
import { refuse } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface OpenedInput extends Input {
  document: SourceDocument;
}

/** A document to be read: its name, and its reading, which may be refused. */
export interface PendingInput {
  name: string;
  open: () => OpenedInput | Promise<OpenedInput>;
}

export interface Inputs {
  /** One after the other, so that only one document is in memory. */
  list: Iterable<PendingInput>;
  /** A folder or an archive was given: there may be several documents. */
  several: boolean;
  /** Files of the folder that no reader takes. */
  leftAside: number;
}

/** What is read in a folder; a file that is named is read whatever its name. */
const readable = /^\.(?:docx|dotx|odt|html?|xhtml|md|markdown|txt|rtf|doc|pdf|eml|msg)$/;
const mostFiles = 2_000;
const mostEntries = 50_000;
const deepest = 20;
const limit = archiveLimits.maxBytes + 1;

/** The documents that an argument stands for: a file, the standard input, a folder or a ZIP archive. @throws Refusal */
export async function inputsOf(name: string, terminal: Terminal): Promise<Inputs> {
  const isFolder = name !== '-' && (await stat(name).catch(() => undefined))?.isDirectory();
  if (!isFolder) {
    const input = await readInput(name, terminal, limit);
    if (isArchive(input.bytes)) return { list: documentsIn(input), several: true, leftAside: 0 };
    return { list: [{ name, open: () => opened(input) }], several: false, leftAside: 0 };
  }
  const { names, leftAside } = await filesOf(name);
  const list = names.map((path) => ({ name: path, open: async () => opened(await readInput(path, terminal)) }));
  return { list, several: true, leftAside };
}

function opened(input: Input): OpenedInput {
  return { ...input, document: documentOf(input) };
}

function documentsIn({ name, bytes }: Input): Iterable<PendingInput> {
  const archive = readArchive(bytes);
  if (!archive.ok) return refuse(`${name} : ${archive.error.message}`);
  const entries = archive.value;
  return {
    *[Symbol.iterator]() {
      for (const { path, bytes: unpacked, document } of entries) {
        const inside = `${name}/${path}`;
        yield {
          name: inside,
          open: () =>
            document.ok
              ? { name: inside, bytes: unpacked ?? new Uint8Array(), document: document.value }
              : refuse(`${inside} : ${document.error.message}`),
        };
      }
    },
  };
}

/** Documents of a folder and of the folders in it, in the order of their names. Links and hidden files are not followed. */
async function filesOf(folder: string): Promise<{ names: string[]; leftAside: number }> {
  const names: string[] = [];
  let leftAside = 0;
  let seen = 0;
  const walk = async (at: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch(() =>
      refuse(`${at} : ce dossier ne peut pas être lu`),
    );
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') continue;
      const path = join(at, entry.name);
      if (++seen > mostEntries || names.length > mostFiles)
        refuse(`${folder} : ce dossier contient plus de ${mostFiles} documents, indiquez un dossier plus petit`);
      if (entry.isDirectory() && depth < deepest) await walk(path, depth + 1);
      else if (entry.isFile() && readable.test(extname(entry.name).toLowerCase())) names.push(path);
      else leftAside++;
    }
  };
  await walk(folder, 0);
  if (names.length === 0) refuse(`${folder} : ce dossier ne contient aucun document qui puisse être lu`);
  return { names, leftAside };
}

import { createReadStream } from 'node:fs';
import { realpath, stat, writeFile } from 'node:fs/promises';
import { defaultLimits, type ReadOptions, readAnyDocument, type SourceDocument } from '@limpide/documents';
import { refuse } from './refusal.ts';
import { collect, type Terminal } from './terminal.ts';
import { decodeSource, isUtf8 } from './text-encoding.ts';

/** What can be read, as the help says it. */
export const readableFormats = '.docx .dotx .odt .html .md .txt .rtf .doc .pdf .eml .msg';

/** A file as it was given; `name` is `-` for what is piped in. */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** One byte more than the limit: enough to know that the file is too large, and not to fill the memory with it. */
const most = defaultLimits.maxBytes + 1;

/** @param limit bytes beyond which the rest is not read. @throws Refusal when the file cannot be read. */
export async function readInput(name: string, terminal: Terminal, limit = most): Promise<Input> {
  if (name === '-') return { name, bytes: await terminal.read(limit) };
  try {
    if ((await stat(name)).isDirectory()) refuse(`${name} : c’est un dossier, indiquez un fichier`);
    return { name, bytes: await collect(createReadStream(name), limit) };
  } catch (error) {
    return refuse(`${name} : ${reasonOf(error)}`);
  }
}

/** Reads the text of a file. @throws Refusal with the reason and what to do. */
export function documentOf({ name, bytes }: Input): SourceDocument {
  const read = readText(bytes, name === '-' ? {} : { fileName: name });
  return read.ok ? read.value : refuse(`${name} : ${read.error.message}`);
}

/** Text in an old encoding is read again from its decoded characters: see `decodeSource`. */
function readText(bytes: Uint8Array, options: ReadOptions): ReturnType<typeof readAnyDocument> {
  const read = readAnyDocument(bytes, options);
  const old = read.ok && ['txt', 'md', 'html'].includes(read.value.format) && !isUtf8(bytes);
  return old ? readAnyDocument(new TextEncoder().encode(decodeSource(bytes)), options) : read;
}

/** Writes a result to a file, or to the standard output without a file or for `-`. @throws Refusal */
export async function writeResult(
  data: string | Uint8Array,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined || output === '-') return terminal.write(data);
  try {
    await writeFile(output, data);
  } catch (error) {
    refuse(`${output} : ${reasonOf(error)}`);
  }
}

/** Do two names lead to the same file? `-` leads to none. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === '-' || b === '-') return false;
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  switch (code) {
    case 'ENOENT':
      return 'ce fichier ou ce dossier n’existe pas';
    case 'EACCES':
    case 'EPERM':
      return 'l’accès est refusé';
    case 'EISDIR':
      return 'c’est un dossier';
    case 'ENOSPC':
      return 'le disque est plein';
    default:
      // A refusal has its own words already.
      if (code === '') throw error;
      return `erreur du système (${code})`;
  }
}

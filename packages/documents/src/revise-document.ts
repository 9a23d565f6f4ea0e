import { err, ok, type Result } from '@limpide/kernel';
import type { Edit } from './block.ts';
import { type BlockChange, checkEdits } from './check-edits.ts';
import { readDocx } from './docx/read-docx.ts';
import { reviseDocx } from './docx/revise-docx.ts';
import { readHtml } from './html/read-html.ts';
import { reviseHtml } from './html/revise-html.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { readOdt } from './odt/read-odt.ts';
import { reviseOdt } from './odt/revise-odt.ts';
import { ReadRefusal, type ReviseProblem } from './problem.ts';
import { knownFormat, lined } from './read-document.ts';
import { readMarkdown, readText } from './read-text.ts';
import { decodeText, encodeText } from './text/encoding.ts';
import { reviseText } from './text/revise-text.ts';
import { isXmlText } from './xml/write-xml.ts';

export interface ReviseOptions {
  /** Shown as the author of the revisions. */
  author: string;
  date: Date;
  /** `tracked` leaves each change to be accepted or rejected; `clean` carries it out. */
  mode: 'tracked' | 'clean';
  fileName?: string;
  limits?: Partial<Limits>;
}

const messages = {
  macro:
    'Ce document contient des macros et ne peut pas être modifié ici. Enregistrez-en une copie sans macros (.docx ou .odt), puis recommencez.',
  protected:
    'Ce document porte une signature électronique, que toute modification annulerait. Travaillez sur une copie sans signature.',
  mode: 'Ce type de fichier ne garde pas de modifications suivies. Choisissez une version propre, ou partez d’un fichier .docx ou .odt.',
  author: 'Indiquez le nom de la personne qui modifie le document (255 caractères au plus).',
};

/**
 * Carries out edits in a file, as tracked changes (.docx, .odt) or in a clean version (these and .txt, .md, .html).
 * What no edit concerns stays as it is, byte for byte for whole parts. Without edits the file comes back unchanged.
 * All problems are values, one for each edit at fault; then nothing is written.
 * @param edits against the blocks that `readDocument` gives for the same bytes.
 * @throws RangeError for an invalid date.
 */
export function reviseDocument(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: ReviseOptions,
): Result<Uint8Array, ReviseProblem[]> {
  if (Number.isNaN(options.date.getTime())) throw new RangeError('options.date is not a date');
  const limits = { ...defaultLimits, ...options.limits };
  const author = options.author.trim();
  if (author === '' || author.length > 255 || !isXmlText(author)) return problem('invalid-author', messages.author);
  const signature = {
    author,
    date: options.date.toISOString().replace(/\.\d+Z$/, 'Z'),
    tracked: options.mode === 'tracked',
  };
  try {
    const format = knownFormat(bytes, options.fileName, limits);
    if (format === 'docx') {
      const reading = readDocx(bytes, limits);
      return carryOut(reading.document.blocks, edits, reading.docx, bytes, (changes) =>
        reviseDocx(reading, changes, signature),
      );
    }
    if (format === 'odt') {
      const reading = readOdt(bytes, limits);
      return carryOut(reading.document.blocks, edits, reading.odt, bytes, (changes) =>
        reviseOdt(reading, changes, signature),
      );
    }
    if (signature.tracked) return problem('mode', messages.mode);
    const decoded = decodeText(bytes)!;
    const plain = { macros: false, signed: false };
    if (format === 'html') {
      const reading = readHtml(decoded.text, limits);
      return carryOut(reading.document.blocks, edits, plain, bytes, (changes) =>
        encodeText(reviseHtml(reading, changes, decoded.encoding === 'windows-1252'), decoded),
      );
    }
    lined(decoded.text, format, limits);
    const { blocks } = format === 'md' ? readMarkdown(decoded.text) : readText(decoded.text);
    return carryOut(blocks, edits, plain, bytes, (changes) =>
      encodeText(reviseText(decoded.text, changes, format), decoded),
    );
  } catch (error) {
    if (error instanceof ReadRefusal) return err([error.problem]);
    throw error;
  }
}

function carryOut(
  blocks: Parameters<typeof checkEdits>[0],
  edits: readonly Edit[],
  file: { macros: boolean; signed: boolean },
  bytes: Uint8Array,
  write: (changes: BlockChange[]) => Uint8Array,
): Result<Uint8Array, ReviseProblem[]> {
  if (file.macros) return problem('macro', messages.macro);
  if (file.signed) return problem('protected', messages.protected);
  const checked = checkEdits(blocks, edits);
  if (!checked.ok) return checked;
  return ok(checked.value.length === 0 ? new Uint8Array(bytes) : write(checked.value));
}

function problem(code: ReviseProblem['code'], message: string): { ok: false; error: ReviseProblem[] } {
  return err([{ code, message }]);
}

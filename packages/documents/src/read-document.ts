import { err, ok, type Result } from '@limpide/kernel';
import type { Format, ReadableFormat, SourceDocument } from './block.ts';
import { readDocx } from './docx/read-docx.ts';
import { detectFormat, isOle, zipFormat } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { readOdt } from './odt/read-odt.ts';
import { checkLines, type ReadProblem, ReadRefusal, refuse } from './problem.ts';
import { readMarkdown, readText } from './read-text.ts';
import { decodeText } from './text/encoding.ts';
import { isZip, readZip } from './zip/read-zip.ts';

export interface ReadOptions {
  /** Only decides between kinds of plain text: the content tells the rest. */
  fileName?: string;
  limits?: Partial<Limits>;
}

/**
 * Reads a file that edits can be written back into; `readAnyDocument` reads more. Nothing in it is run, opened or fetched. Every failure is a value whose message
 * says in plain French what happened and what to do.
 */
export function readDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Result<SourceDocument<Format>, ReadProblem> {
  return caught(() => {
    const limits = { ...defaultLimits, ...options.limits };
    const format = knownFormat(bytes, options.fileName, limits);
    switch (format) {
      case 'docx':
        return readDocx(bytes, limits).document;
      case 'odt':
        return readOdt(bytes, limits).document;
      case 'html':
        return withText(readHtml(decodeText(bytes)!.text, limits).document);
      case 'md':
        return withText(readMarkdown(lined(decodeText(bytes)!.text, format, limits)));
      case 'txt':
        return withText(readText(lined(decodeText(bytes)!.text, format, limits)));
      default:
        return refuse('unsupported', format);
    }
  });
}

/** Text that is not longer than its reader can hold. @throws ReadRefusal */
export function lined(text: string, format: 'txt' | 'md', limits: Limits): string {
  checkLines(text, limits.maxLines);
  if (format === 'md' && text.length > limits.maxMarkdown) refuse('too-large', 'characters');
  return text;
}

/** Runs a parse and turns a refusal into a value. */
export function caught<T>(parse: () => T): Result<T, ReadProblem> {
  try {
    return ok(parse());
  } catch (error) {
    if (error instanceof ReadRefusal) return err(error.problem);
    throw error;
  }
}

/** The format of a file that can be read. @throws ReadRefusal */
export function knownFormat(bytes: Uint8Array, fileName: string | undefined, limits: Limits): Format {
  if (bytes.length === 0) refuse('empty');
  if (bytes.length > limits.maxBytes) refuse('too-large', `${bytes.length} bytes`);
  if (isOle(bytes)) refuseOle(bytes);
  // A damaged archive tells why when it is opened.
  const format = isZip(bytes) ? zipFormat(readZip(bytes, limits)) : detectFormat(bytes, fileName);
  switch (format) {
    case 'docx':
    case 'odt':
    case 'html':
    case 'txt':
    case 'md':
      return format;
    case 'pdf':
      return refuse('unsupported', format, unsupported.pdf);
    case 'rtf':
      return refuse('unsupported', format, unsupported.rtf);
    case 'eml':
      return refuse('unsupported', format, unsupported.mail);
    default:
      return refuse('unsupported', format);
  }
}

const unsupported = {
  doc: 'Ce fichier est un ancien document Office (.doc). Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx, puis recommencez.',
  pdf: 'Ce fichier est un PDF, dont le texte ne peut pas être repris ici. Ouvrez le document d’origine (.docx ou .odt), ou copiez et collez le texte.',
  mail: 'Ce fichier est un courriel, qui ne peut pas être modifié. Copiez son texte dans un fichier .txt ou .docx, puis recommencez.',
  rtf: 'Ce fichier est au format RTF. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx, puis recommencez.',
};

/** Says so when there is nothing to read. */
export function withText<F extends ReadableFormat>(document: SourceDocument<F>): SourceDocument<F> {
  if (document.blocks.length > 0) return document;
  return {
    ...document,
    notices: [...document.notices, { code: 'no-text', message: 'Ce document ne contient pas de texte.' }],
  };
}

function refuseOle(bytes: Uint8Array): never {
  const name = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  if (indexOf(bytes, name) >= 0) return refuse('encrypted');
  return refuse('unsupported', 'doc', unsupported.doc);
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return at;
  }
  return -1;
}

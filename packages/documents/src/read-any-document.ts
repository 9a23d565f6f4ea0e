import type { Result } from '@limpide/kernel';
import type { ReadableFormat, SourceDocument } from './block.ts';
import { readDoc } from './doc/read-doc.ts';
import { detectFormat } from './format.ts';
import { defaultLimits } from './limits.ts';
import { readEml } from './mail/read-eml.ts';
import { readMsg } from './mail/read-msg.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { ReadProblem } from './problem.ts';
import { caught, type ReadOptions, readDocument } from './read-document.ts';
import { readRtf } from './rtf/read-rtf.ts';

/**
 * Reads any file whose text can be told: those of `readDocument`, and those that are read only. Their text can be
 * checked and compared; edits go into a new document. Nothing in a file is run, opened or fetched. Every failure is a
 * value whose message says in plain French what happened and what to do.
 */
export function readAnyDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Result<SourceDocument<ReadableFormat>, ReadProblem> {
  const limits = { ...defaultLimits, ...options.limits };
  if (bytes.length === 0 || bytes.length > limits.maxBytes) return readDocument(bytes, options);
  const read = readers[detectFormat(bytes, options.fileName)];
  return read ? caught(() => read(bytes, limits)) : readDocument(bytes, options);
}

type Reader = (bytes: Uint8Array, limits: typeof defaultLimits) => SourceDocument;

const readers: Partial<Record<ReturnType<typeof detectFormat>, Reader>> = {
  eml: readEml,
  msg: readMsg,
  rtf: readRtf,
  doc: readDoc,
  pdf: readPdf,
};

import { type Block, type Format, readText } from '@limpide/documents';
import { err, ok, type Result } from '@limpide/kernel';
import type { Apart } from '../../platform/engines/index.ts';
import type { Upload } from '../../platform/files/index.ts';
import { countNumbers, maskBlocks, maskEdits } from './masking.ts';
import { message as m } from './messages.ts';
import { longestText } from './schema.ts';

export interface Intake {
  blocks: Block[];
  /** Proposed from « Objet : », the title, the file name or the first words. */
  title: string;
  /** The file to keep, masked if it had to be; absent for a pasted text. */
  file?: { name: string; mediaType: string; bytes: Uint8Array };
  /** National register numbers that were masked. */
  masked: number;
  /** What the reading left out (comments, images), in French. */
  notices: string[];
}

export const mediaTypes: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/**
 * Reads what a person brings, a file or a pasted text, before anything is stored. With `mask`, national register numbers
 * are replaced, in the file as well, and every part of the result is looked at again.
 * @throws AppError of `Engines.run`
 * @returns the field at fault and a plain sentence when it cannot be taken in
 */
export async function takeIn(
  apart: Apart,
  source: { upload: Upload } | { text: string },
  options: { numbers: 'mask' | 'refuse'; now: Date },
): Promise<Taken> {
  return 'upload' in source ? takeFile(apart, source.upload, options) : takeText(source.text, options);
}

type Taken = Result<Intake, { field: 'file' | 'text'; message: string }>;

function takeText(text: string, { numbers }: { numbers: 'mask' | 'refuse' }): Taken {
  const fail = (message: string) => err({ field: 'text' as const, message });
  const read = readText(text).blocks;
  if (read.length === 0) return fail(m('new.nothing'));
  if (isTooLong(read)) return fail(m('new.too-long'));
  const found = countNumbers(read);
  if (found > 0 && numbers === 'refuse') return fail(m('new.number-refused', { count: found }));
  const blocks = found > 0 ? maskBlocks(read) : read;
  if (countNumbers(blocks) > 0) return fail(m('new.number-left'));
  return ok({ blocks, title: proposeTitle(blocks), masked: found, notices: [] });
}

async function takeFile(
  { engines, owner }: Apart,
  upload: Upload,
  options: { numbers: 'mask' | 'refuse'; now: Date },
): Promise<Taken> {
  const fail = (message: string) => err({ field: 'file' as const, message });
  const fileName = upload.name;
  const read = await engines.run('readAnyDocument', { bytes: upload.bytes, fileName }, owner);
  if (!read.ok) return fail(read.error.message);
  const { format } = read.value;
  const notices = read.value.notices.map((notice) => notice.message);
  if (read.value.blocks.length === 0) return fail(m('new.no-text'));
  if (isTooLong(read.value.blocks)) return fail(m('new.too-long'));
  let { bytes } = upload;
  let { blocks } = read.value;
  const found = countNumbers(blocks);
  if (found > 0) {
    if (options.numbers === 'refuse') return fail(m('new.number-refused', { count: found }));
    if (!isKept(format)) blocks = maskBlocks(blocks);
  }
  if (!isKept(format)) {
    // Nothing can be written back into such a file: its text is taken, as if it had been pasted.
    if (countNumbers(blocks) > 0) return fail(m('new.number-left'));
    const title = proposeTitle(blocks, read.value.title, fileName);
    return ok({ blocks, title, masked: found, notices: [m('new.text-only'), ...notices] });
  }
  if (found > 0) {
    const masking = { author: 'Limpide', date: options.now, mode: 'clean', fileName } as const;
    const masked = await engines.run('reviseDocument', { bytes, edits: maskEdits(blocks), ...masking }, owner);
    const again = masked.ok ? await engines.run('readDocument', { bytes: masked.value, fileName }, owner) : undefined;
    if (!masked.ok || !again?.ok) return fail(m('new.number-left'));
    bytes = masked.value;
    blocks = again.value.blocks;
  }
  const everywhere = await engines.run('findNationalNumbers', bytes, owner);
  if (everywhere === 'unreadable') return fail(m('new.not-scanned'));
  if (everywhere.parts.length > 0 || countNumbers(blocks) > 0) return fail(m('new.number-left'));
  return ok({
    blocks,
    title: proposeTitle(blocks, read.value.title, fileName),
    file: { name: fileName, mediaType: mediaTypes[format], bytes },
    masked: found,
    notices,
  });
}

/** Is the file itself kept, to be revised later? */
function isKept(format: string): format is Format {
  return Object.hasOwn(mediaTypes, format);
}

function isTooLong(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + block.text.length, 0) > longestText;
}

const longestTitle = 120;

/** « Objet : … » says best what a letter is; then the document's own title, the file name, the first words. */
export function proposeTitle(blocks: readonly Block[], title?: string, fileName?: string): string {
  const subject = blocks
    .slice(0, 25)
    .map((block) => /^(?:Objet|Sujet|Concerne)\s*:\s*(.+)/i.exec(block.text)?.[1])
    .find(Boolean);
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text;
  const fromFile = fileName
    ?.replace(/\.[^.]+$/, '')
    .replace(/[_]+/g, ' ')
    .trim();
  const found = [subject, title, heading, fromFile, blocks[0]?.text].find((text) => text?.trim()) ?? '';
  const line = found.replace(/\s+/g, ' ').trim();
  const short =
    line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).replace(/ \S*$|[\ud800-\udbff]$/, '')}…`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

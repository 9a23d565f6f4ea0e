import { type Block, type Format, writeDocx, writeOdt } from '@limpide/documents';
import type { Apart } from '../../platform/engines/index.ts';
import { AppError } from '../../platform/http/errors.ts';
import { mediaTypes } from './intake.ts';

export interface OriginalFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

export type DownloadFormat = 'docx' | 'docx-suivi' | 'odt' | 'odt-suivi' | 'html' | 'json';
export const downloadFormats: readonly DownloadFormat[] = ['docx', 'docx-suivi', 'odt', 'odt-suivi', 'html', 'json'];

/** The format of a kept file, by the type it was stored under. */
export function formatOf(mediaType: string): Format | undefined {
  return (Object.keys(mediaTypes) as Format[]).find((format) => mediaTypes[format] === mediaType);
}

/** Formats in which this document can leave, the most faithful to where it came from first. */
export function offeredFormats(mediaType: string | undefined, rewritten: boolean): DownloadFormat[] {
  const format = mediaType ? formatOf(mediaType) : undefined;
  if (format === 'docx') return [...(rewritten ? (['docx-suivi'] as const) : []), 'docx', 'html', 'json'];
  if (format === 'odt') return [...(rewritten ? (['odt-suivi'] as const) : []), 'odt', 'docx', 'html', 'json'];
  return ['docx', 'odt', 'html', 'json'];
}

/**
 * The new version as a file. Where the document came as .docx or .odt, it is that file, revised: as tracked changes or
 * carried out, everything else in it untouched. Otherwise, or when the file refuses (signed, with macros, too long), a
 * new accessible document with the same text.
 */
export async function writeNewVersion(
  apart: Apart,
  text: { title: string; blocks: readonly Block[] },
  original: OriginalFile | undefined,
  options: { format: 'docx' | 'odt'; tracked: boolean; author: string; date: Date },
): Promise<Uint8Array> {
  const { format } = options;
  if (original && formatOf(original.mediaType) === format) {
    const revised = await revise(apart, text.blocks, original, options);
    if (revised) return revised;
  }
  const write = format === 'docx' ? writeDocx : writeOdt;
  return write(text.blocks, { title: text.title, language: 'fr-BE' });
}

async function revise(
  { engines, owner }: Apart,
  blocks: readonly Block[],
  { bytes, name }: OriginalFile,
  { tracked, author, date }: { tracked: boolean; author: string; date: Date },
): Promise<Uint8Array | undefined> {
  const texts = blocks.map((block) => block.text);
  const mode = tracked ? 'tracked' : 'clean';
  try {
    const revised = await engines.run('rewriteDocument', { bytes, fileName: name, texts, author, date, mode }, owner);
    return revised.ok ? revised.value : undefined;
  } catch (error) {
    if (error instanceof AppError && error.code === 'error.too-heavy') return undefined;
    throw error;
  }
}

/** Plain HTML for a mail program or a web page: no style, no script, everything escaped. */
export function writeHtml(title: string, blocks: readonly Block[]): string {
  const lines: string[] = [];
  let inList = false;
  for (const block of blocks) {
    const text = escaped(block.text).replace(/\n/g, '<br>');
    const item = block.kind === 'list-item';
    if (item !== inList) lines.push(item ? '<ul>' : '</ul>');
    inList = item;
    const level = Math.min(6, (block.level ?? 1) + 1);
    if (item) lines.push(`<li>${text}</li>`);
    else if (block.kind === 'heading') lines.push(`<h${level}>${text}</h${level}>`);
    else lines.push(`<p>${text}</p>`);
  }
  if (inList) lines.push('</ul>');
  return `<!doctype html>\n<html lang="fr-BE">\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${lines.join('\n')}\n</body>\n</html>\n`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A name for a file, from the title of the document. */
export function fileNameFor(title: string, suffix: string, extension: string): string {
  const clean = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // By whole characters: half of one is no name.
  const base = [...clean].slice(0, 80).join('');
  return `${base || 'document'}${suffix}.${extension}`;
}

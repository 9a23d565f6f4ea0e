import { err, ok, type Result } from '@limpide/kernel';
import { noNationalNumber } from '../forms/fields.ts';
import { platformMessage as m } from '../messages/index.ts';

const megabyte = 1_000_000;

/** Published limits: a document that is read, and any attachment. */
export const maxDocumentBytes = 10 * megabyte;
export const maxFileBytes = 25 * megabyte;

/** Largest body of a form that carries a file of `max` bytes: room for the other fields and the borders of the parts. */
export function uploadBody(max: number): number {
  return max + megabyte;
}

export interface Upload {
  /** As it may be shown and offered again: no folder, no control character, no national register number. */
  name: string;
  bytes: Uint8Array;
}

/**
 * The file of a form, read whole. What it is must be found out from `bytes`: the name and the declared type say nothing
 * reliable. The error is a sentence for the field.
 */
export async function readUpload(
  file: File | undefined,
  max: number = maxDocumentBytes,
): Promise<Result<Upload, string>> {
  if (!file || file.size === 0) return err(m('upload.missing'));
  if (file.size > max) return err(m('upload.too-large', { max: max / megabyte }));
  return ok({ name: safeFileName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** @returns at most 120 characters, extension kept; « document » when nothing usable is left */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
    .trim();
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  const base = clean
    .slice(0, clean.length - extension.length)
    .slice(0, 110)
    .replace(/[\ud800-\udbff]$/, '');
  return base === '' || !noNationalNumber(base) ? `document${extension}` : base + extension;
}

import type { ReadableFormat } from './block.ts';
import { defaultLimits } from './limits.ts';
import { isMail } from './mail/read-eml.ts';
import { isMsg } from './mail/read-msg.ts';
import { readOle } from './ole/read-ole.ts';
import { ReadRefusal } from './problem.ts';
import { decodeText } from './text/encoding.ts';
import { isZip, readZip, type ZipArchive } from './zip/read-zip.ts';

/** What a file is, as far as its content tells. */
export type DetectedFormat = ReadableFormat | 'zip' | 'unknown';

const ascii = new TextDecoder('latin1');

/**
 * Recognises a file by its content; its name only decides between the kinds of plain text, which look alike.
 * `doc` stands for any OLE container that is no message: old Word files, and Word files protected by a password.
 */
export function detectFormat(bytes: Uint8Array, fileName = ''): DetectedFormat {
  if (isOle(bytes)) return oleFormat(bytes);
  if (isZip(bytes)) {
    try {
      return zipFormat(readZip(bytes, defaultLimits));
    } catch (error) {
      if (error instanceof ReadRefusal) return 'zip';
      throw error;
    }
  }
  const start = ascii.decode(bytes.subarray(0, 1024)).replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (isMail(bytes, fileName)) return 'eml';
  const text = decodeText(bytes);
  if (!text) return 'unknown';
  return textFormat(text.text, fileName);
}

function oleFormat(bytes: Uint8Array): 'msg' | 'doc' {
  try {
    return isMsg(readOle(bytes, defaultLimits)) ? 'msg' : 'doc';
  } catch (error) {
    if (error instanceof ReadRefusal) return 'doc';
    throw error;
  }
}

export function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, n) => bytes[n] === byte);
}

/** The kind of document an archive says it is. */
export function zipFormat(archive: ZipArchive): 'docx' | 'odt' | 'zip' {
  if (archive.get('[Content_Types].xml')) return 'docx';
  return archive.get('content.xml') && archive.get('mimetype') ? 'odt' : 'zip';
}

function textFormat(text: string, fileName: string): DetectedFormat {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  const start = text.slice(0, 2000).trimStart();
  if (/^<!doctype\s+html|^<html[\s>]|^<(?:head|body)[\s>]/i.test(start)) return 'html';
  if (start.startsWith('<?xml')) return /<html[\s>]/i.test(start) ? 'html' : 'unknown';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (extension === 'md' || extension === 'markdown') return 'md';
  if (extension === undefined && /^<(?:p|div|h[1-6]|ul|ol|table|article|section|main)[\s>]/i.test(start)) return 'html';
  return 'txt';
}

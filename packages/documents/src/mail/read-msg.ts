import type { SourceDocument } from '../block.ts';
import type { Limits } from '../limits.ts';
import { type OleFile, readOle } from '../ole/read-ole.ts';
import { refuse } from '../problem.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { binaryString } from '../text/binary.ts';
import { decodeCharset, decodeCodePage } from '../text/charset.ts';
import { unpackRtf } from './lzfu.ts';
import { messageDocument } from './message.ts';

/** Properties of a message, by number ([MS-OXPROPS]). */
const properties = {
  messageClass: '001A',
  subject: '0037',
  plain: '1000',
  html: '1013',
  richText: '1009',
} as const;
const codePages = [0x3fde, 0x3ffd];

/** Reads a message as Outlook saves it (.msg, [MS-OXMSG]). Attached files and messages are not read. @throws ReadRefusal */
export function readMsg(bytes: Uint8Array, limits: Limits): SourceDocument<'msg'> {
  const file = readOle(bytes, limits);
  const page = codePageOf(file);
  const text = (property: string): string | undefined => {
    const wide = file.stream(`__substg1.0_${property}001F`);
    if (wide) return new TextDecoder('utf-16le').decode(wide).replace(/\0/g, '');
    const narrow = file.stream(`__substg1.0_${property}001E`);
    return narrow && decodeCodePage(narrow, page).replace(/\0/g, '');
  };
  if (/^IPM\.Note\.(?:Secure|SMIME$)/i.test(text(properties.messageClass) ?? ''))
    refuse('encrypted', 'message', encrypted);
  const html = file.stream(`__substg1.0_${properties.html}0102`);
  const packed = file.stream(`__substg1.0_${properties.richText}0102`);
  const plain = text(properties.plain);
  const web = html ? decodePage(html, page) : text(properties.html);
  const rich = packed && !plain?.trim() && !web ? unpackRtf(packed, 3 * limits.maxBytes) : undefined;
  return messageDocument(
    {
      format: 'msg',
      subject: (text(properties.subject) ?? '').replace(/\s+/g, ' ').trim().slice(0, 1_000),
      html: web,
      plain,
      blocks: rich && readRtf(rich, limits).blocks,
      attachments: new Set(file.paths.map((path) => /^__attach_[^/]*/.exec(path)?.[0]).filter(Boolean)).size,
    },
    limits,
  );
}

const encrypted =
  'Ce fichier de courriel est chiffré. Ouvrez-le dans Outlook et copiez son texte dans un fichier .txt.';

export function isMsg(file: OleFile): boolean {
  return file.paths.some((path) => path === '__properties_version1.0' || path.startsWith('__substg1.0_'));
}

/** A page says its own character set; the message may too. */
function decodePage(html: Uint8Array, page: number): string {
  const own = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,30})/i.exec(
    binaryString(html, 0, Math.min(4096, html.length)),
  );
  return own ? decodeCharset(html, own[1]) : decodeCodePage(html, page);
}

function codePageOf(file: OleFile): number {
  const list = file.stream('__properties_version1.0') ?? new Uint8Array();
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  for (const wanted of codePages) {
    for (let at = 32; at + 16 <= list.length; at += 16) {
      if (view.getUint16(at + 2, true) === wanted && view.getUint16(at, true) === 3)
        return view.getUint32(at + 8, true);
    }
  }
  return 1252;
}

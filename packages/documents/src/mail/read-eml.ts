import type { SourceDocument } from '../block.ts';
import type { Limits } from '../limits.ts';
import { binaryString } from '../text/binary.ts';
import { decodeHeader, parseHeaders } from './headers.ts';
import { messageDocument } from './message.ts';
import { parseMime } from './mime.ts';

/** Reads a message as mail programs save it (.eml, RFC 5322 and MIME). @throws ReadRefusal */
export function readEml(bytes: Uint8Array, limits: Limits): SourceDocument<'eml'> {
  const { headers, plain, html, attachments } = parseMime(mailSource(bytes), limits);
  const subject = decodeHeader(headers.get('subject') ?? '').slice(0, 1_000);
  const pages = html.length > 0 ? html.join('\n<hr>\n') : undefined;
  return messageDocument({ format: 'eml', subject, html: pages, plain: plain.join('\n\n'), attachments }, limits);
}

/** Without a byte order mark and the line that mailboxes put before a message. */
function mailSource(bytes: Uint8Array): string {
  return binaryString(bytes).replace(/^(?:\xef\xbb\xbf)?(?:From [^\n]*\n)?(?:\r?\n)*/, '');
}

const marks = ['from', 'to', 'date', 'subject', 'message-id', 'received', 'return-path', 'delivered-to', 'reply-to'];

/**
 * Is this a message? Its first lines are header fields, and enough of them are those of mail. A letter that begins with
 * « From: » and « Subject: » in a file named .txt is a text.
 */
export function isMail(bytes: Uint8Array, fileName: string): boolean {
  const start = mailSource(bytes.subarray(0, 65_536));
  if (!/^[!-9;-~]{1,100}[ \t]*:/.test(start)) return false;
  const { headers } = parseHeaders(start, 0, start.length);
  const found = marks.filter((name) => headers.has(name)).length;
  if (/\.eml$/i.test(fileName)) return found >= 1 || headers.has('content-type');
  return found >= 2 && (headers.has('mime-version') || headers.has('message-id') || headers.has('received'));
}

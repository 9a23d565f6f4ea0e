import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';
import { bytesOf } from '../text/binary.ts';
import { decodeCharset } from '../text/charset.ts';
import { type Headers, parameters, parseHeaders } from './headers.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';

/** What a message says: its two usual forms of text, and how many other parts it carries. */
export interface MimeContent {
  headers: Headers;
  plain: string[];
  html: string[];
  attachments: number;
}

const maxDepth = 20;

/**
 * Reads the texts of a message (RFC 2046). Attachments, attached messages included, are counted and not decoded.
 * @param source one character a byte
 * @throws ReadRefusal for a message that is encrypted, or nests or multiplies its parts without end
 */
export function parseMime(source: string, limits: Limits): MimeContent {
  const { headers, end } = parseHeaders(source, 0, source.length);
  const content: MimeContent = { headers, plain: [], html: [], attachments: 0 };
  let parts = 0;

  const readPart = (own: Headers, from: number, to: number, depth: number): void => {
    if (depth > maxDepth) refuse('bomb', 'depth of parts', messages.bomb);
    if (++parts > limits.maxEntries) refuse('bomb', 'number of parts', messages.bomb);
    const type = parameters(own.get('content-type') ?? 'text/plain');
    const disposition = parameters(own.get('content-disposition') ?? '').value;
    if (type.value === 'multipart/encrypted' || isEnveloped(type)) refuse('encrypted', type.value, messages.encrypted);
    const boundary = type.value.startsWith('multipart/') ? type.get('boundary') : undefined;
    if (boundary) readParts(boundary, from, to, depth);
    else if (disposition === 'attachment' || !/^(?:text\/(?:plain|html)|text)$/.test(type.value)) content.attachments++;
    else {
      const text = decodeBody(source.slice(from, to), own, type);
      if (type.value === 'text/html') content.html.push(text);
      else content.plain.push(type.get('format')?.toLowerCase() === 'flowed' ? unfolded(text) : text);
    }
  };

  const readParts = (boundary: string, from: number, to: number, depth: number): void => {
    const mark = `--${boundary}`;
    let start = -1;
    for (let at = source.indexOf(mark, from); at >= 0 && at < to; at = source.indexOf(mark, at + mark.length)) {
      if (at > from && source[at - 1] !== '\n') continue;
      if (start >= 0) {
        const inner = parseHeaders(source, start, at);
        readPart(inner.headers, inner.end, at, depth + 1);
      }
      const line = source.indexOf('\n', at);
      start = line < 0 ? to : line + 1;
      if (source.startsWith('--', at + mark.length)) return;
    }
    // The message is cut before its end: what is there is read.
    if (start >= 0 && start < to) {
      const inner = parseHeaders(source, start, to);
      readPart(inner.headers, inner.end, to, depth + 1);
    }
  };

  readPart(headers, end, source.length, 0);
  return content;
}

const messages = {
  bomb: 'Ce fichier de courriel imbrique trop de parties et a été refusé. Copiez son texte dans un fichier .txt.',
  encrypted:
    'Ce fichier de courriel est chiffré. Ouvrez-le dans votre messagerie et copiez son texte dans un fichier .txt.',
};

function isEnveloped(type: ReturnType<typeof parameters>): boolean {
  return /^application\/(?:x-)?pkcs7-mime$/.test(type.value) && type.get('smime-type') !== 'signed-data';
}

function decodeBody(body: string, headers: Headers, type: ReturnType<typeof parameters>): string {
  const encoding = parameters(headers.get('content-transfer-encoding') ?? '').value;
  const bytes =
    encoding === 'base64'
      ? decodeBase64(body)
      : encoding === 'quoted-printable'
        ? decodeQuotedPrintable(body)
        : bytesOf(body);
  return decodeCharset(bytes, type.get('charset')).replace(/^\ufeff/, '');
}

/** `format=flowed`: a line that ends with a space goes on (RFC 3676); « -- » announces a signature. */
function unfolded(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/^ (?=[ >]|From )/gm, '')
    .replace(/(?<!^--) \n(?![>\n])/gm, ' ');
}

import { bytesOf } from '../text/binary.ts';
import { decodeCharset } from '../text/charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';

/** The header fields of a message or of a part: names in lower case, values on one line, as they were written. */
export type Headers = ReadonlyMap<string, string>;

const field = /^([!-9;-~]{1,100})[ \t]*:/;

/** Reads fields up to the first empty line (RFC 5322, 2.2); `end` is where the body begins. The first of a name counts. */
export function parseHeaders(source: string, from: number, to: number): { headers: Headers; end: number } {
  const headers = new Map<string, string>();
  let name = '';
  let at = from;
  while (at < to) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 || newline >= to ? to : newline;
    const line = source.slice(at, end).replace(/\r$/, '');
    if (line === '') return { headers, end: Math.min(end + 1, to) };
    if (/^[ \t]/.test(line)) {
      const value = headers.get(name);
      // A field of more than 10,000 characters says nothing more.
      if (value !== undefined && value.length < 10_000) headers.set(name, `${value} ${trimmed(line)}`);
    } else {
      const match = field.exec(line);
      if (!match) return { headers, end: at };
      name = match[1]!.toLowerCase();
      if (headers.has(name)) name = '';
      else if (headers.size < 500) headers.set(name, trimmed(line.slice(match[0].length)));
    }
    at = end + 1;
  }
  return { headers, end: to };
}

/** Bytes that are not ASCII stay, whatever they would be as characters. */
function trimmed(line: string): string {
  let from = 0;
  let to = line.length;
  const blank = (at: number) => line[at] === ' ' || line[at] === '\t';
  while (from < to && blank(from)) from++;
  while (to > from && blank(to - 1)) to--;
  return line.slice(from, to);
}

/** A value and its parameters: `text/plain; charset="utf-8"` (RFC 2045, 5.1; RFC 2231 for `name*=`). */
export function parameters(value: string): { value: string; get(name: string): string | undefined } {
  const found = new Map<string, string>();
  const text = value.slice(0, 4_000);
  const parameter = /;\s*([a-z0-9-]{1,40})(\*?\d{0,2}\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/gi;
  for (const match of text.matchAll(parameter)) {
    const name = match[1]!.toLowerCase();
    const raw = match[3]?.replace(/\\(.)/g, '$1') ?? match[4] ?? '';
    found.set(name, (match[2] && /\d/.test(match[2]) ? (found.get(name) ?? '') : '') + raw);
  }
  return { value: /^[^;\s]*/.exec(text)![0].toLowerCase(), get: (name) => found.get(name) };
}

const encodedWord = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** A header as people read it: encoded words decoded (RFC 2047), bytes taken as UTF-8 when they are. */
export function decodeHeader(value: string): string {
  const joined = value.slice(0, 10_000).replace(/\?=\s+=\?/g, '?==?');
  let out = '';
  let at = 0;
  for (const match of joined.matchAll(encodedWord)) {
    const [all, charset, how, content] = match;
    out += plain(joined.slice(at, match.index));
    const bytes =
      how!.toLowerCase() === 'b' ? decodeBase64(content!) : decodeQuotedPrintable(content!.replaceAll('_', ' '));
    out += decodeCharset(bytes, charset);
    at = match.index + all.length;
  }
  return (out + plain(joined.slice(at))).replace(/\s+/g, ' ').trim();
}

function plain(text: string): string {
  return /[\x80-\xff]/.test(text) ? decodeCharset(bytesOf(text), undefined) : text;
}

import { refuse } from '../problem.ts';

/** A piece of rich text: the start or end of a group, a control, or bytes of text. */
export type RtfToken =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'control'; name: string; value: number | undefined }
  | { type: 'byte'; code: number }
  | { type: 'text'; from: number; to: number };

/**
 * Cuts rich text into tokens (RTF 1.9.1, « Conventions of an RTF reader »). `\bin` data is passed over.
 * @throws ReadRefusal after `most` tokens
 */
export function* rtfTokens(source: string, most: number): Generator<RtfToken> {
  const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([\s\S]))/y;
  const plain = /[^\\{}\r\n]+/y;
  let at = 0;
  for (let count = 0; at < source.length; count++) {
    if (count > most) refuse('too-large', 'tokens');
    const found = source[at]!;
    if (found === '{' || found === '}') {
      at++;
      yield found === '{' ? { type: 'open' } : { type: 'close' };
    } else if (found === '\r' || found === '\n') at++;
    else if (found === '\\') {
      control.lastIndex = at;
      const match = control.exec(source);
      if (!match) return;
      at = control.lastIndex;
      const [, word, value, byte, symbol] = match;
      if (byte !== undefined) yield { type: 'byte', code: Number.parseInt(byte, 16) };
      else if (word === undefined) yield { type: 'control', name: symbol!, value: undefined };
      else if (word === 'bin') at += Math.max(Number(value ?? 0), 0);
      else yield { type: 'control', name: word, value: value === undefined ? undefined : Number(value) };
    } else {
      plain.lastIndex = at;
      const to = plain.exec(source) ? plain.lastIndex : at + 1;
      yield { type: 'text', from: at, to };
      at = to;
    }
  }
}

import { parseFragment } from 'parse5';

/** A stretch of decoded text and the source it stands for. White space is grouped, entities stand alone. */
export interface MappedCharacters {
  text: string;
  from: number;
  to: number;
}

const entity = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;
const decoded = new Map<string, string>();

/**
 * Lines up the source of an HTML text node with its decoded value. Where they cannot be lined up (a character the
 * parser replaced), the rest is one stretch, which then is changed as a whole.
 */
export function mapCharacters(raw: string, value: string, offset: number): MappedCharacters[] {
  const out: MappedCharacters[] = [];
  let i = 0;
  let j = 0;
  const add = (text: string, length: number) => {
    const from = offset + i;
    const last = out.at(-1);
    const isSpace = /^[ \t\n\r\f]/.test(text);
    // Plain stretches join with plain, white space with white space.
    const joins = last && last.to === from && /^[ \t\n\r\f]/.test(last.text) === isSpace && text.length === length;
    if (joins && (isSpace || last.to - last.from === last.text.length)) {
      last.text += text;
      last.to += length;
    } else out.push({ text, from, to: from + length });
    i += length;
    j += text.length;
  };
  while (j < value.length) {
    if (raw[i] === '&') {
      entity.lastIndex = i;
      const found = entity.exec(raw)?.[0];
      const meaning = found && longestEntity(found, value, j);
      if (meaning) {
        add(meaning.text, meaning.length);
        continue;
      }
    }
    if (raw[i] === value[j]) add(value[j]!, 1);
    else if (raw[i] === '<' && tagEnd(raw, i) > 0) i = tagEnd(raw, i);
    else if (raw[i] === '\r' && value[j] === '\n') add('\n', raw[i + 1] === '\n' ? 2 : 1);
    else {
      out.push({ text: value.slice(j), from: offset + i, to: offset + raw.length });
      return out;
    }
  }
  return out;
}

/** The end of a tag or a comment that the parser dropped inside a text. */
function tagEnd(raw: string, at: number): number {
  if (raw.startsWith('<!--', at) && raw.includes('-->', at)) return raw.indexOf('-->', at) + 3;
  return raw.indexOf('>', at) + 1;
}

/** `&eacute;` whole, or the start of `&notit` that HTML takes for an entity. */
function longestEntity(found: string, value: string, at: number): { text: string; length: number } | undefined {
  for (let length = found.length; length > 2; length--) {
    const source = found.slice(0, length);
    let text = decoded.get(source);
    if (text === undefined) {
      const node = parseFragment(source).childNodes[0];
      text = node && 'value' in node ? node.value : '';
      if (decoded.size < 2_000) decoded.set(source, text);
    }
    if (text !== source && text !== '' && value.startsWith(text, at)) {
      // A shorter spelling may decode with a remainder: only a pure one counts.
      if (!text.endsWith(source.slice(-1)) || source.endsWith(';')) return { text, length };
    }
  }
  return undefined;
}

import { MappedText } from './mapped-text.ts';

const escaped = /^\\[!-/:-@[-`{-~]/;
const code = /^(`{1,3})(?!`)/;
const autolink = /^<([a-z][a-z0-9+.-]{1,20}:[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,100})>/i;
const tag = /^<\/?[a-z][^<>]{0,500}>|^<!--[^<>]{0,500}-->/i;
const linkEnd = /^\]\([^()\s]{0,2000}(?:\s+"[^"]{0,200}")?\)|^\]\[[^\]]{0,200}\]/;

/**
 * Takes the marks of Markdown off a paragraph: emphasis, links (their text stays), images, escapes, tags. Code is
 * kept and opaque. `at(n)` gives the source offset of character n, so that lines joined into one keep their places.
 */
export function markdownInline(text: string, at: (n: number) => number): MappedText {
  const out = new MappedText();
  const links = linkTexts(text);
  let n = 0;
  const skip = (length: number) => {
    n += length;
  };
  const take = (length: number) => {
    for (let k = 0; k < length; k++) {
      if (text[n] === '\n') out.atomic(' ', at(n), at(n + 1));
      else out.literal(text[n]!, at(n));
      n++;
    }
  };
  while (n < text.length) {
    const rest = text.slice(n, n + 2600);
    const found = text[n]!;
    if (found === '\\' && text[n + 1] === '\n') {
      out.atomic('\n', at(n), at(n + 2));
      skip(2);
    } else if (found === '\\' && escaped.test(rest)) {
      skip(1);
      take(1);
    } else if (found === ' ' && text[n - 1] !== ' ' && /^ {2,}\n/.test(rest)) {
      const length = rest.indexOf('\n') + 1;
      out.atomic('\n', at(n), at(n + length));
      skip(length);
    } else if (found === '`' && code.test(rest)) {
      const fence = code.exec(rest)![1]!;
      const end = text.indexOf(fence, n + fence.length);
      if (end < 0) take(fence.length);
      else {
        skip(fence.length);
        const from = out.text.length;
        take(end - n);
        out.opaque.push({ from, to: out.text.length });
        skip(fence.length);
      }
    } else if (found === '<' && autolink.test(rest)) {
      const inner = autolink.exec(rest)![1]!;
      skip(1);
      take(inner.length);
      skip(1);
    } else if (found === '<' && tag.test(rest)) {
      skip(tag.exec(rest)![0].length);
    } else if (links.has(n)) {
      skip(links.get(n)!);
    } else if (found === '*' || found === '_' || (found === '~' && text[n + 1] === '~')) {
      const run = /^(?:\*+|_+|~+)/.exec(rest)![0].length;
      if (isEmphasis(text, n, run)) skip(run);
      else take(run);
    } else take(1);
  }
  return out;
}

/** Marks of links and images to leave out: offset to length. An image goes as a whole. */
function linkTexts(text: string): Map<number, number> {
  const marks = new Map<number, number>();
  const open: { at: number; image: boolean }[] = [];
  for (let n = 0; n < text.length; n++) {
    if (text[n] === '\\') n++;
    else if (text[n] === '[') {
      const image = text[n - 1] === '!';
      open.push({ at: image ? n - 1 : n, image });
    } else if (text[n] === ']') {
      const start = open.pop();
      const end = linkEnd.exec(text.slice(n, n + 2600));
      if (!start || !end) continue;
      if (start.image) marks.set(start.at, n + end[0].length - start.at);
      else {
        marks.set(start.at, 1);
        marks.set(n, end[0].length);
      }
    }
  }
  return marks;
}

function isEmphasis(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return text[at] !== '_' || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

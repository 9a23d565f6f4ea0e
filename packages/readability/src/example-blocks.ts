import type { Span } from '@limpide/language';
import type { BlockKind, TextBlock } from './model.ts';

/**
 * Blocks from the notation of the examples: an empty line cuts, `# ` heading, `- ` list item, `> ` quote,
 * `[[Nom]]` a merge field that shows « Nom », `[9 pt] ` before all of it the size of its letters. `kind` is that of the blocks without a mark.
 */
export function exampleBlocks(text: string, kind: BlockKind = 'paragraph'): TextBlock[] {
  return text.split('\n\n').map((sized, index) => {
    const size = /^\[(\d{1,3}(?:\.5)?) pt\] /u.exec(sized);
    const part = sized.slice(size?.[0].length ?? 0);
    const points = size ? Number(size[1]) : undefined;
    const mark = /^(#{1,6}|-|>) /u.exec(part);
    const { text: plain, opaque } = withFields(mark ? part.slice(mark[0].length) : part);
    const sign = mark?.[1] ?? '';
    if (sign.startsWith('#')) return { index, kind: 'heading', level: sign.length, text: plain, opaque, points };
    return { index, kind: sign === '-' ? 'list-item' : sign === '>' ? 'quote' : kind, text: plain, opaque, points };
  });
}

function withFields(text: string): { text: string; opaque: Span[] } {
  const opaque: Span[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/\[\[([^\]]{1,80})\]\]/gu)) {
    plain += text.slice(at, match.index);
    opaque.push({ from: plain.length, to: plain.length + match[1]!.length });
    plain += match[1]!;
    at = match.index + match[0].length;
  }
  return { text: plain + text.slice(at), opaque };
}

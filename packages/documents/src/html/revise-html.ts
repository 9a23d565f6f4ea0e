import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { lineBreak } from '../block.ts';
import type { BlockChange } from '../check-edits.ts';
import { spliceEdits } from '../text/mapped-text.ts';
import { type Splice, spliceSource } from '../xml/write-xml.ts';
import { blockElements, type HtmlBlock, type HtmlReading } from './read-html.ts';

/** Elements that may be cut in two, or go with their text. */
const ordinary = new Set('p h1 h2 h3 h4 h5 h6 li dt dd div address figcaption summary'.split(' '));

/**
 * Carries out changes in a page: only text changes, tags stay, except where a paragraph is cut or goes.
 * @param asciiOnly writes other characters as references, for a page whose encoding lacks them.
 */
export function reviseHtml(reading: HtmlReading, changes: readonly BlockChange[], asciiOnly: boolean): string {
  const written = (text: string) => {
    const safe = text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
    return asciiOnly ? safe.replace(/[^\0-\x7f]/gu, (c) => `&#${c.codePointAt(0)};`) : safe;
  };
  const splices = changes.flatMap((change): Splice[] => {
    const block = reading.blocks[change.block]!;
    const { tagName, sourceCodeLocation } = block.element;
    const whole =
      sourceCodeLocation?.startOffset === block.region.from && sourceCodeLocation.endOffset === block.region.to;
    if (change.remove && whole && ordinary.has(tagName)) return [{ ...block.region, text: '' }];
    return spliceEdits(block.content, change.edits, (text, at) =>
      text
        .split('\n')
        .map((line) => line.split(lineBreak).map(written).join('<br>'))
        .join(text.includes('\n') ? cut(reading.source, block, at) : ''),
    );
  });
  return spliceSource(reading.source, splices);
}

/** What ends a paragraph and begins another at a place: the open tags are closed and opened again. */
function cut(source: string, block: HtmlBlock, at: number): string {
  const node = block.nodes.find(({ from, to }) => from <= at && at <= to);
  let close = '';
  let open = '';
  for (
    let element: Tree.ParentNode | null | undefined = node?.parent;
    element && 'tagName' in element;
    element = element.parentNode
  ) {
    const location = element.sourceCodeLocation?.startTag;
    if (!location) break;
    close += `</${element.tagName}>`;
    open =
      source.slice(location.startOffset, location.endOffset).replace(/\sid\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i, '') +
      open;
    if (ordinary.has(element.tagName)) return close + open;
    if (blockElements.has(element.tagName)) break;
  }
  return '<br><br>';
}

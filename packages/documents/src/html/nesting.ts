import { refuse } from '../problem.ts';

/** Elements without an end, or whose end may be left out: they do not pile up. */
const notCounted = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd td th tr thead tbody tfoot option optgroup colgroup rt rp html head body'
  ).split(' '),
);
/** Elements that a browser opens again in each paragraph when they are not closed. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const maxOpen = 2_000;
/** Tags times formatting elements left open: what a parser may have to make of the page. */
const maxCopies = 5_000_000;

/**
 * Refuses a page that would cost its parser far more than its size: elements opened without end. An HTML parser looks
 * through all open elements at each tag, and copies open formatting into each block. @throws ReadRefusal
 */
export function checkNesting(source: string, maxTags: number): void {
  let open = 0;
  let openFormatting = 0;
  let mostFormatting = 0;
  let tags = 0;
  const tag = /<(\/?)([a-z][a-z0-9]{0,20})/gi;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    if (++tags > maxTags) refuse('too-large', 'elements');
    const name = match[2]!.toLowerCase();
    if (notCounted.has(name)) continue;
    const step = match[1] ? -1 : 1;
    open = Math.max(open + step, 0);
    if (open > maxOpen) refuse('bomb', 'depth');
    if (!formatting.has(name)) continue;
    openFormatting = Math.max(openFormatting + step, 0);
    mostFormatting = Math.max(mostFormatting, openFormatting);
  }
  if (mostFormatting * tags > maxCopies) refuse('bomb', 'formatting elements left open');
}

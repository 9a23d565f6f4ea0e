import { refuse } from '../problem.ts';
import { type Drawing, drawText, type Fragment } from './content.ts';
import { nameOf, type PdfFile } from './file.ts';
import { messages } from './messages.ts';
import type { PdfDict, PdfValue } from './syntax.ts';

const maxPages = 1_000;
const maxDepth = 50;

interface Page {
  dict: PdfDict;
  resources: PdfDict | undefined;
  rotate: number;
  box: number[];
}

/** Pages in their order; what a page does not say it takes from what holds it (ISO 32000-1, 7.7.3.4). */
export function readPages(file: PdfFile): Page[] {
  const out: Page[] = [];
  const seen = new Set<PdfDict>();
  const visit = (value: PdfValue | undefined, above: Omit<Page, 'dict'>, depth: number) => {
    const dict = file.dict(value);
    if (!dict || seen.has(dict)) return;
    if (depth > maxDepth) refuse('bomb', 'depth of pages', messages.tooMuch);
    seen.add(dict);
    const box = file.list(dict.get('MediaBox')).map((side) => file.number(side) ?? 0);
    const own = {
      resources: file.dict(dict.get('Resources')) ?? above.resources,
      rotate: file.number(dict.get('Rotate')) ?? above.rotate,
      box: box.length === 4 ? box : above.box,
    };
    if (dict.has('Kids')) for (const kid of file.list(dict.get('Kids'))) visit(kid, own, depth + 1);
    else if (nameOf(file.get(dict.get('Type'))) !== 'Pages') {
      if (out.length >= maxPages) refuse('too-large', 'pages', messages.tooMuch);
      out.push({ dict, ...own });
    }
  };
  visit(file.catalog().get('Pages'), { resources: undefined, rotate: 0, box: [0, 0, 595, 842] }, 0);
  return out;
}

/** Text of a page as a reader sees it, turned upright, and the height of the page. */
export function pageFragments(
  drawing: Drawing,
  { dict, resources, rotate, box }: Page,
): { fragments: Fragment[]; height: number } {
  const { file } = drawing;
  const content = file
    .list(dict.get('Contents'))
    .map((part) => file.data(part))
    .join('\n');
  const [left = 0, bottom = 0, right = 595, top = 842] = box;
  const turns = ((Math.round(rotate / 90) % 4) + 4) % 4;
  const upright = [
    [1, 0, 0, 1, -left, -bottom],
    [0, -1, 1, 0, -bottom, right],
    [-1, 0, 0, -1, right, top],
    [0, 1, -1, 0, top, -left],
  ][turns] as [number, number, number, number, number, number];
  const height = Math.abs(turns % 2 === 0 ? top - bottom : right - left);
  return { fragments: drawText(drawing, content, resources, upright), height };
}

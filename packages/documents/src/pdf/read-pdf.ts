import type { Block, Notice, SourceDocument } from '../block.ts';
import type { Limits } from '../limits.ts';
import { noticesOf } from '../notices.ts';
import { refuse } from '../problem.ts';
import { templateFields } from '../template-fields.ts';
import { hasVisibleText } from '../text/line-breaks.ts';
import { readingOrder } from './columns.ts';
import { newDrawing } from './content.ts';
import { PdfFile } from './file.ts';
import { segmentsOf } from './lines.ts';
import { messages } from './messages.ts';
import { pageFragments, readPages } from './pages.ts';
import { paragraphsOf } from './paragraphs.ts';
import { textString } from './resources.ts';
import { withoutRunning } from './running.ts';

/**
 * Reads the text of a PDF in the order a person reads it: columns, paragraphs and headings are found by where the text
 * stands; headers and footers are told once. Forms, annotations and pictures are not read. @throws ReadRefusal
 */
export function readPdf(bytes: Uint8Array, limits: Limits): SourceDocument<'pdf'> {
  const file = new PdfFile(bytes, limits);
  const drawing = newDrawing(file, limits);
  const pages = readPages(file).map((page) => {
    const { fragments, height } = pageFragments(drawing, page);
    return { segments: segmentsOf(fragments), height };
  });
  if (drawing.unknown * 3 > drawing.shown) refuse('no-text-part', 'fonts', messages.unreadable);
  if (pages.every(({ segments }) => segments.length === 0)) {
    if (drawing.images) refuse('no-text-part', 'images', messages.scanned);
    return { format: 'pdf', blocks: [], notices: noticesOf(['no-text']) };
  }
  const { pages: own, running } = withoutRunning(pages);
  const effort = { left: 10 * limits.maxNodes };
  const paragraphs: Omit<Block, 'index'>[] = paragraphsOf(own.map((page) => readingOrder(page, effort)));
  const edge = (kind: 'header' | 'footer'): Omit<Block, 'index'>[] => running[kind].map((text) => ({ kind, text }));
  const blocks = [...paragraphs, ...edge('header'), ...edge('footer')]
    .filter(({ text }) => hasVisibleText(text))
    .map(({ kind, level, text }, index): Block => {
      const opaque = templateFields(text);
      return { index, kind, ...(level ? { level } : {}), text, ...(opaque.length > 0 ? { opaque } : {}) };
    });
  const codes: Notice['code'][] = ['reading-order-guessed', ...(drawing.images ? (['images-skipped'] as const) : [])];
  const title = file.get(file.information()?.get('Title'));
  const shown = typeof title === 'string' ? textString(title).replace(/\s+/g, ' ').trim().slice(0, 300) : '';
  return { format: 'pdf', ...(shown ? { title: shown } : {}), blocks, notices: noticesOf(codes) };
}

import type { Block, Notice, SourceDocument } from '../block.ts';
import { type HtmlBlock, readHtml } from '../html/read-html.ts';
import type { Limits } from '../limits.ts';
import { checkLines } from '../problem.ts';
import { textBlocks } from '../text/text-blocks.ts';
import { historyStart, withoutHistory } from './history.ts';

/** A message, whatever held it. */
export interface Message<F extends 'eml' | 'msg'> {
  format: F;
  subject: string;
  /** The body as a page, or as plain text, or as blocks that were read already. */
  html?: string | undefined;
  plain?: string | undefined;
  blocks?: readonly Block[] | undefined;
  attachments: number;
}

/**
 * The subject as a heading, then what the sender wrote. Earlier messages under it, signatures of mail programs apart,
 * are left out. The page is preferred to the plain text, whose lines are cut at a width.
 */
export function messageDocument<F extends 'eml' | 'msg'>(message: Message<F>, limits: Limits): SourceDocument<F> {
  const { subject, format, attachments } = message;
  let body = message.html ? fromHtml(message.html, limits) : nothing;
  if (body.blocks.length === 0 && message.plain) body = fromPlain(message.plain, limits);
  if (body.blocks.length === 0 && message.blocks) body = fromBlocks(message.blocks);
  const first: Omit<Block, 'index'>[] = subject ? [{ kind: 'heading', level: 1, text: subject }] : [];
  const blocks = [...first, ...body.blocks].map((block, index) => ({ ...block, index }));
  const notices: Notice[] = [];
  if (attachments > 0)
    notices.push({ code: 'attachments-skipped', message: 'Les pièces jointes du courriel ne sont pas lues.' });
  if (body.cut)
    notices.push({
      code: 'history-skipped',
      message: 'Les messages précédents, cités sous le courriel, ne sont pas lus.',
    });
  if (blocks.length === 0) notices.push({ code: 'no-text', message: 'Ce courriel ne contient pas de texte.' });
  return { format, ...(subject ? { title: subject } : {}), blocks, notices };
}

interface Body {
  blocks: Omit<Block, 'index'>[];
  cut: boolean;
}

const nothing: Body = { blocks: [], cut: false };

function fromPlain(plain: string, limits: Limits): Body {
  checkLines(plain, limits.maxLines);
  const { text, cut } = withoutHistory(plain);
  return { blocks: textBlocks(text).map(({ block }) => block), cut };
}

function fromBlocks(blocks: readonly Block[]): Body {
  // A block that lists « De : », « Envoyé : » on lines of its own counts by its first line.
  const lines: string[] = [];
  const owner: number[] = [];
  for (const [n, { text }] of blocks.entries()) {
    for (const line of text.split('\n')) {
      lines.push(line);
      owner.push(n);
    }
  }
  const start = historyStart(lines);
  const kept = start < 0 ? blocks : blocks.slice(0, owner[start]);
  return kept.length === 0 ? { blocks: [...blocks], cut: false } : { blocks: [...kept], cut: start >= 0 };
}

function fromHtml(html: string, limits: Limits): Body {
  const { blocks } = readHtml(html, limits);
  const own = blocks.filter((block) => !isQuoted(block));
  const kept = fromBlocks((own.length > 0 ? own : blocks).map(({ block }) => block));
  return { blocks: kept.blocks, cut: kept.cut || (own.length > 0 && own.length < blocks.length) };
}

/** Inside what mail programs mark as a quotation of an earlier message. */
function isQuoted({ element }: HtmlBlock): boolean {
  for (let at: HtmlBlock['element'] | null = element; at; ) {
    for (const { name, value } of at.attrs) {
      if (name === 'type' && value === 'cite') return true;
      if (name === 'class' && /(?:^|\s)(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted)(?:\s|$)/.test(value))
        return true;
    }
    const parent: unknown = at.parentNode;
    at = isElement(parent) ? parent : null;
  }
  return false;
}

function isElement(node: unknown): node is HtmlBlock['element'] {
  return typeof node === 'object' && node !== null && 'tagName' in node;
}

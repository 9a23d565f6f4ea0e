import type { Block, Notice, SourceDocument } from '../block.ts';
import { symbol } from '../docx/symbol.ts';
import type { Limits } from '../limits.ts';
import { noticesOf } from '../notices.ts';
import { refuse } from '../problem.ts';
import { inOrder, isOpaqueField, type Role, Story } from '../story.ts';
import { binaryString, bytesOf } from '../text/binary.ts';
import { decodeCodePage } from '../text/charset.ts';
import { characters, readDestinations, skippedDestinations, stories } from './destinations.ts';
import { RtfTables } from './tables.ts';
import { rtfTokens } from './tokens.ts';

/** What holds inside a group and ends with it. */
interface State {
  skip: boolean;
  /** The group collects something that is no text of the document. */
  into: 'fonts' | 'styles' | 'title' | 'instruction' | undefined;
  hidden: boolean;
  deleted: boolean;
  /** How many characters stand for `\u` in older programs. */
  fallback: number;
  font: number;
  inTable: boolean;
  style: number;
  outline: number;
  list: boolean;
  depth: number;
  story: Story;
  kind: Block['kind'];
  field: { instruction: string } | undefined;
  /** Set on the group that opened it. */
  ends?: 'story' | 'opaque';
  either?: boolean;
}

/** Notes, headers, footers and boxes of one document. */
const maxStories = 10_000;

/**
 * Reads rich text (RTF 1.9.1): paragraphs, lists, table cells, headers, footers and notes. Hidden and deleted text,
 * pictures, objects and comments are left out, and named. @throws ReadRefusal
 */
export function readRtf(bytes: Uint8Array, limits: Limits): SourceDocument<'rtf'> {
  const source = binaryString(bytes);
  const body = new Story();
  const all: { kind: Block['kind']; story: Story }[] = [{ kind: 'paragraph', story: body }];
  const tables = new RtfTables();
  const notices = new Set<Notice['code']>();
  let title = '';
  let state: State = {
    skip: false,
    into: undefined,
    hidden: false,
    deleted: false,
    fallback: 1,
    font: -1,
    inTable: false,
    style: -1,
    outline: -1,
    list: false,
    depth: 1,
    story: body,
    kind: 'paragraph',
    field: undefined,
  };
  const stack: State[] = [];
  let pending = '';
  let toSkip = 0;
  let starred = false;

  const put = (text: string) => {
    if (state.into === 'title') title += text;
    else if (state.into === 'instruction')
      state.field!.instruction += state.field!.instruction.length < 500 ? text : '';
    else if (state.into === 'fonts' || state.into === 'styles') tables.text(text);
    else if (state.skip) return;
    else if (state.hidden) notices.add('hidden-text-skipped');
    else if (state.deleted) notices.add('revisions-accepted');
    else state.story.add(text);
  };
  const flush = () => {
    if (pending === '') return;
    const text = pending;
    pending = '';
    if (state.skip && !state.into) return;
    const font = tables.font(state.font);
    if (font?.symbolic) put([...text].map((c) => symbol(font.name, c.charCodeAt(0).toString(16))).join(''));
    else put(/[\x80-\xff]/.test(text) ? decodeCodePage(bytesOf(text), font?.page ?? tables.page) : text);
  };
  const role = (): Role => {
    const style = tables.style(state.style);
    const outline = state.outline >= 0 ? state.outline : (style?.outline ?? -1);
    const cell = state.inTable;
    if (outline >= 0 && outline < 9) return { kind: 'heading', level: Math.min(outline + 1, 6) };
    if (state.list || state.story.marked) return { kind: 'list-item', level: state.depth };
    return { kind: cell ? 'table-cell' : style?.quote ? 'quote' : 'paragraph' };
  };
  const end = () => {
    if (state.skip) return;
    state.story.end(state.kind === 'paragraph' ? role() : { kind: state.kind });
  };
  const close = () => {
    // What the last group says of its paragraph counts, also without a mark at its end.
    if (stack.length === 1) end();
    if (state.ends === 'story') end();
    if (state.ends === 'opaque') state.story.closeOpaque();
    if (state.into === 'fonts' || state.into === 'styles') tables.end();
    state = stack.pop() ?? state;
  };

  const destination = (name: string): void => {
    if (starred && !readDestinations.has(name) && !skippedDestinations.has(name) && !Object.hasOwn(stories, name)) {
      state.skip = true;
    }
    if (name === 'fonttbl') state.into = 'fonts';
    else if (name === 'stylesheet') state.into = 'styles';
    else if (name === 'title' && stack.at(-1)?.skip) state.into = 'title';
    else if (name === 'field') state.field = { instruction: '' };
    else if (name === 'fldinst') state.into = state.field ? 'instruction' : undefined;
    else if (name === 'fldrslt' && !state.skip && isOpaqueField(state.field?.instruction ?? '')) {
      state.ends = 'opaque';
      state.story.openOpaque();
    } else if (name === 'upr') state.either = true;
    else if (name === 'ud' && stack.at(-1)?.either) state.skip = stack.at(-1)!.skip;
    if (name === 'pntext' || name === 'listtext') state.story.marked = true;
    if (name === 'pict' && !state.skip) notices.add('images-skipped');
    if (name === 'object') notices.add('embedded-skipped');
    if (name === 'annotation') notices.add('comments-skipped');
    if (skippedDestinations.has(name)) state.skip = true;
    if (Object.hasOwn(stories, name) && !state.skip) {
      if (all.length > maxStories) refuse('bomb', 'number of stories');
      const place = stories[name]!;
      const kind = place === 'box' ? 'paragraph' : place;
      const story = new Story();
      all.push({ kind, story });
      Object.assign(state, {
        story,
        kind,
        ends: 'story',
        inTable: false,
        style: -1,
        outline: -1,
        list: false,
        field: undefined,
      });
    }
  };

  const control = (name: string, value: number | undefined): void => {
    const on = value !== 0;
    if (state.into === 'fonts' || state.into === 'styles') tables.control(name, value);
    const character = Object.hasOwn(characters, name) ? characters[name] : undefined;
    if (character !== undefined) put(character);
    else if (name === 'u') {
      const code = (value ?? 0) & 0xffff;
      const font = tables.font(state.font);
      put(code >= 0xf000 && code <= 0xf0ff ? symbol(font?.name ?? '', code.toString(16)) : String.fromCharCode(code));
      toSkip = state.fallback;
    } else if (name === 'uc') state.fallback = Math.min(Math.max(value ?? 1, 0), 100);
    else if (name === 'ansicpg') tables.page = value || 1252;
    else if (name === 'mac') tables.page = 10000;
    else if (name === 'f') state.font = value ?? -1;
    else if (name === 'par' || name === 'sect' || name === 'cell' || name === 'nestcell' || name === 'row') end();
    else if (name === 'pard') Object.assign(state, { inTable: false, style: -1, outline: -1, list: false, depth: 1 });
    else if (name === 'plain') Object.assign(state, { hidden: false, deleted: false });
    else if (name === 's') state.style = value ?? -1;
    else if (name === 'outlinelevel') state.outline = value ?? -1;
    else if (name === 'intbl') state.inTable = on;
    else if (name === 'ls') state.list = on;
    else if (name === 'ilvl') state.depth = Math.min(Math.max((value ?? 0) + 1, 1), 9);
    else if (name === 'v') state.hidden = on;
    else if (name === 'deleted') state.deleted = on;
    else destination(name);
  };

  for (const token of rtfTokens(source, limits.maxNodes * 6)) {
    if (token.type === 'byte' || token.type === 'text') {
      let text = token.type === 'byte' ? String.fromCharCode(token.code) : '';
      if (token.type === 'text' && (!state.skip || state.into)) text = source.slice(token.from, token.to);
      const skipped = Math.min(toSkip, text.length);
      toSkip -= skipped;
      pending += text.slice(skipped);
      starred = false;
      continue;
    }
    flush();
    if (token.type === 'open') {
      if (stack.length >= limits.maxDepth) refuse('bomb', 'depth of groups');
      stack.push(state);
      const { ends: _, either: alternative, ...inherited } = state;
      state = { ...inherited, skip: state.skip || alternative === true };
      toSkip = 0;
    } else if (token.type === 'close') {
      close();
      toSkip = 0;
    } else if (token.name === '*') {
      starred = true;
      continue;
    } else if (toSkip > 0) toSkip--;
    else control(token.name, token.value);
    starred = false;
  }
  flush();
  while (stack.length > 0) close();
  end();
  const blocks = inOrder(all);
  if (blocks.length === 0) notices.add('no-text');
  return { format: 'rtf', ...(title.trim() ? { title: title.trim() } : {}), blocks, notices: noticesOf(notices) };
}

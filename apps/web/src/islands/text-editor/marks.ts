import type { Finding } from '@limpide/readability';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { fromDoc, type PlacedBlock, positionOf } from './document.ts';

/** A finding with its place in the document, which follows every change. */
export interface PlacedFinding {
  finding: Finding;
  number: number;
  from: number;
  to: number;
  fixes: { label: string; edits: { from: number; to: number; text: string }[] }[];
  /** Its words were changed: the list lets it go at the next analysis. */
  touched: boolean;
}

interface MarkState {
  placed: readonly PlacedFinding[];
  /** How many are drawn, from the first. */
  shown: number;
  active: number;
  set: DecorationSet;
}

type MarkChange = Partial<Pick<MarkState, 'placed' | 'shown' | 'active'>>;

const key = new PluginKey<MarkState>('findings');

/** Findings that belong to this very document. */
export function place(state: EditorState, findings: readonly Finding[]): PlacedFinding[] {
  const blocks = new Map<number, PlacedBlock>(fromDoc(state.doc).map((placed) => [placed.block.index, placed]));
  return findings.flatMap((finding, index) => {
    const block = blocks.get(finding.block);
    if (!block) return [];
    const fixes = finding.fixes.map((fix) => ({
      label: fix.label,
      edits: fix.edits.flatMap((edit) => {
        const own = blocks.get(edit.block);
        return own ? [{ from: positionOf(own, edit.from), to: positionOf(own, edit.to), text: edit.text }] : [];
      }),
    }));
    const from = positionOf(block, finding.from);
    return [{ finding, number: index + 1, from, to: positionOf(block, finding.to), fixes, touched: false }];
  });
}

/** Draws findings in the text. Between two analyses they move with the words, without being computed again. */
export function marksPlugin(onPick: (index: number) => void): Plugin<MarkState> {
  return new Plugin<MarkState>({
    key,
    state: {
      init: () => ({ placed: [], shown: 0, active: -1, set: DecorationSet.empty }),
      apply(tr, state) {
        const change = tr.getMeta(key) as MarkChange | undefined;
        const moved = tr.docChanged && !change?.placed ? follow(state.placed, tr) : (change?.placed ?? state.placed);
        const next = { ...state, ...change, placed: moved };
        if (change) return { ...next, set: draw(tr, next) };
        return tr.docChanged ? { ...next, set: state.set.map(tr.mapping, tr.doc) } : state;
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.set,
      handleClick(view, position) {
        const { placed, shown } = marks(view.state);
        const index = placed.findIndex((item, n) => n < shown && position >= item.from && position <= item.to);
        if (index >= 0) onPick(index);
        return false;
      },
    },
  });
}

export function marks(state: EditorState): MarkState {
  return key.getState(state)!;
}

export function changeMarks(view: EditorView, change: MarkChange): void {
  view.dispatch(view.state.tr.setMeta(key, change).setMeta('addToHistory', false));
}

function follow(placed: readonly PlacedFinding[], tr: Transaction): PlacedFinding[] {
  return placed.map((item) => {
    const from = tr.mapping.map(item.from, 1);
    const to = tr.mapping.map(item.to, -1);
    const fixes = item.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({
        ...edit,
        from: tr.mapping.map(edit.from, 1),
        to: tr.mapping.map(edit.to, -1),
      })),
    }));
    return { ...item, from, to, fixes, touched: item.touched || to - from !== item.to - item.from };
  });
}

function draw(tr: Transaction, { placed, shown, active }: MarkState): DecorationSet {
  const decorations: Decoration[] = [];
  placed.slice(0, shown).forEach((item, index) => {
    const { mark } = item.finding;
    if (item.to <= item.from) return;
    const on = index === active;
    const name = on ? `app-mark app-mark--${mark} app-mark--active` : `app-mark app-mark--${mark}`;
    if (mark === 'cut') {
      const block = tr.doc.resolve(item.from);
      decorations.push(
        Decoration.node(block.before(1), block.after(1), { class: name.replace(/app-mark/g, 'app-cut') }),
      );
      decorations.push(tag(block.start(1), item.number, on, 'app-tag app-tag--margin', -1));
      if (on) decorations.push(Decoration.inline(item.from, item.to, { class: 'app-mark--active' }));
      return;
    }
    decorations.push(Decoration.inline(item.from, item.to, { class: name }));
    decorations.push(tag(item.to, item.number, on, 'app-tag', -1));
  });
  return DecorationSet.create(tr.doc, decorations);
}

function tag(position: number, number: number, active: boolean, name: string, side: number): Decoration {
  return Decoration.widget(
    position,
    () => {
      const element = document.createElement('span');
      element.className = `lp-number-tag ${name}${active ? ' lp-number-tag--active' : ''}`;
      element.textContent = String(number);
      element.setAttribute('aria-hidden', 'true');
      return element;
    },
    { side, key: `${name}-${number}-${active}`, ignoreSelection: true },
  );
}

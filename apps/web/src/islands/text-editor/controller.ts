import type { Dismissal, Finding } from '@limpide/readability';
import { setBlockType } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { fill } from '../replace-fallback.ts';
import { fromMarkedText, toMarkedText } from '../text/marked-text.ts';
import { AnalysisClient, type Reading } from './analysis-client.ts';
import { browserWorld } from './browser-world.ts';
import { fromDoc, schema, toDoc } from './document.ts';
import { keys } from './keys.ts';
import { changeMarks, marks, marksPlugin, place } from './marks.ts';
import type { EditorProps } from './props.ts';
import { Saver, type SaveStatus, type Theirs } from './saving.ts';

/** Milliseconds of silence before the text is read again. */
const readingPause = 250;

export interface View {
  status: SaveStatus;
  findings: Finding[];
  best: number;
  showAll: boolean;
  active: number;
  keeping: boolean;
  counts: { words: number; longestSentence: number };
  canUndo: boolean;
  canRedo: boolean;
  block: 'paragraph' | 'heading' | 'list_item';
  /** Said to who hears the page. */
  said: string;
  recovered: string | undefined;
}

/** The editor without its drawing: the document, the analysis, the saves, and what the keys do. */
export class Controller {
  readonly props: EditorProps;
  private readonly analysis: AnalysisClient;
  private readonly saver: Saver;
  private readonly redraw: () => void;
  private editor: EditorView | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dismissed: Dismissal[];
  view: View;

  constructor(props: EditorProps, redraw: () => void) {
    this.props = props;
    this.redraw = redraw;
    this.dismissed = [...props.dismissed];
    this.analysis = new AnalysisClient(props.profile, this.dismissed, props.house);
    this.saver = new Saver({
      world: browserWorld(props.paths.save),
      documentId: props.document,
      owner: props.owner,
      csrf: props.csrf,
      version: props.version,
      text: toMarkedText(props.blocks),
      tell: (status) => this.show({ status }),
    });
    this.view = {
      status: { kind: 'saved', hour: '' },
      findings: [],
      best: 0,
      showAll: false,
      active: -1,
      keeping: false,
      counts: { words: 0, longestSentence: 0 },
      canUndo: false,
      canRedo: false,
      block: 'paragraph',
      said: '',
      recovered: this.saver.leftOver(),
    };
  }

  /** Puts the editor into an element of the page. */
  mount(place: HTMLElement): void {
    this.editor = new EditorView(place, {
      state: this.stateOf(toDoc(this.props.blocks)),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': this.props.texts.label,
        class: 'app-pm',
        lang: 'fr',
        spellcheck: 'true',
      },
      dispatchTransaction: (tr) => {
        const view = this.editor!;
        view.updateState(view.state.apply(tr));
        if (tr.docChanged) this.changed();
        if (tr.docChanged || tr.selectionSet) this.describe();
      },
      // Only the structure is taken over; the security policy would refuse the styles one by one.
      transformPastedHTML: (html) =>
        html.replace(/<style\b[^>]*>[^<]*<\/style>/gi, '').replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, ''),
      clipboardTextSerializer: (slice) => plainText(slice),
      clipboardTextParser: (text) => {
        const doc = toDoc(fromMarkedText(text));
        const one = doc.childCount === 1;
        return one ? new Slice(Fragment.from(doc.firstChild!), 1, 1) : new Slice(doc.content, 1, 1);
      },
    });
    this.read();
    const back = () => void this.saver.comeBack();
    addEventListener('online', back);
    addEventListener('focus', back);
    document.addEventListener('submit', (event) => void this.beforeSignOut(event));
    addEventListener('pagehide', () => this.saver.leave());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.saver.leave();
    });
  }

  /** Signing out waits for the save: afterwards nothing of this person is accepted, and the text would stay here. */
  private async beforeSignOut(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement;
    if (!this.saver.dirty || new URL(form.action).pathname !== this.props.paths.signOut) return;
    event.preventDefault();
    await this.saver.flush();
    form.submit();
  }

  private stateOf(doc: ReturnType<typeof toDoc>): EditorState {
    return EditorState.create({ doc, plugins: [...keys(), marksPlugin((index) => this.pick(index, { move: false }))] });
  }

  private show(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.redraw();
  }

  private describe(): void {
    const { state } = this.editor!;
    const name = state.selection.$from.parent.type.name;
    this.show({
      canUndo: undoDepth(state) > 0,
      canRedo: redoDepth(state) > 0,
      block: name === 'heading' || name === 'list_item' ? name : 'paragraph',
    });
  }

  private changed(): void {
    this.saver.changed(this.text());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), readingPause);
  }

  private text(): string {
    return toMarkedText(fromDoc(this.editor!.state.doc).map((placed) => placed.block));
  }

  private read(): void {
    const view = this.editor!;
    const { doc } = view.state;
    this.analysis.read(
      fromDoc(doc).map((placed) => placed.block),
      (reading) => this.receive(reading, doc),
    );
  }

  private receive(reading: Reading, doc: Node, tries = 5): void {
    const view = this.editor!;
    // The text went on: the next answer is on its way.
    if (view.state.doc !== doc) return;
    // A click that the editor has not taken in yet would be undone by drawing now.
    if (tries > 0 && !selectionSettled(view)) {
      setTimeout(() => this.receive(reading, doc, tries - 1), 40);
      return;
    }
    const was = this.view.findings[this.view.active];
    const active = reading.findings.findIndex(
      (finding) => was && finding.rule === was.rule && finding.text === was.text,
    );
    this.view = { ...this.view, findings: reading.findings, best: reading.best, active, counts: reading.counts };
    changeMarks(view, { placed: place(view.state, reading.findings), shown: this.shown(), active });
    this.show({ keeping: this.view.keeping && active >= 0 });
  }

  private shown(): number {
    return this.view.showAll ? this.view.findings.length : this.view.best;
  }

  showAll(all: boolean): void {
    this.view = { ...this.view, showAll: all };
    const active = this.view.active < this.shown() ? this.view.active : -1;
    changeMarks(this.editor!, { shown: this.shown(), active });
    this.show({ active });
  }

  /** Makes a finding the active one; `move` brings the text to it. */
  pick(index: number, { move }: { move: boolean }): void {
    const view = this.editor!;
    const { placed } = marks(view.state);
    const item = placed[index];
    changeMarks(view, { active: item ? index : -1 });
    if (item && move) {
      const at = Math.min(item.from, view.state.doc.content.size);
      const tr = view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at)));
      view.dispatch(tr.setMeta('addToHistory', false).scrollIntoView());
      view.focus();
    }
    this.show({ active: item ? index : -1, keeping: false, said: item ? this.sayPosition(index) : '' });
  }

  private sayPosition(index: number): string {
    const { texts } = this.props;
    return fill(texts.position, { n: index + 1, total: this.shown(), title: this.view.findings[index]?.title ?? '' });
  }

  next(step: 1 | -1): void {
    const total = this.shown();
    if (total === 0) {
      this.show({ said: this.props.texts.nothing });
      return;
    }
    const { active } = this.view;
    this.pick(active < 0 ? (step > 0 ? 0 : total - 1) : (active + step + total) % total, { move: true });
  }

  /** Accepts a fix of the active finding, as one step that can be undone. */
  accept(fix = 0): void {
    const view = this.editor!;
    const item = marks(view.state).placed[this.view.active];
    const chosen = item?.fixes[fix];
    if (!item || !chosen || item.touched) {
      this.show({ said: item ? this.props.texts.noFix : this.props.texts.none });
      return;
    }
    const tr = view.state.tr;
    for (const edit of [...chosen.edits].sort((a, b) => b.from - a.from)) {
      if (edit.text === '') tr.delete(edit.from, edit.to);
      else tr.insertText(edit.text, edit.from, edit.to);
    }
    view.dispatch(tr.scrollIntoView());
    view.focus();
    this.show({ said: chosen.label });
  }

  openKeep(open: boolean): void {
    if (open && this.view.active < 0) this.show({ said: this.props.texts.none });
    else this.show({ keeping: open });
  }

  /** Keeps the words of the active finding, with the reason. @returns whether the server took it */
  async keep(reason: string): Promise<boolean> {
    const finding = this.view.findings[this.view.active];
    if (!finding || !reason.trim()) return false;
    await this.saver.flush();
    const body = new FormData();
    for (const [name, value] of Object.entries({
      _csrf: this.saver.stamp,
      rule: finding.rule,
      text: finding.text,
      reason,
    })) {
      body.set(name, value);
    }
    const answer = await fetch(this.props.paths.keep, { method: 'POST', body, redirect: 'manual' }).catch(
      () => undefined,
    );
    if (answer?.type !== 'opaqueredirect') return false;
    this.dismissed = [...this.dismissed, { rule: finding.rule, text: finding.text, reason }];
    this.analysis.setRules(this.props.profile, this.dismissed);
    this.show({ keeping: false, active: -1 });
    this.read();
    this.editor?.focus();
    return true;
  }

  undo(): void {
    undo(this.editor!.state, this.editor!.dispatch);
    this.editor!.focus();
  }

  redo(): void {
    redo(this.editor!.state, this.editor!.dispatch);
    this.editor!.focus();
  }

  setBlock(type: View['block']): void {
    setBlockType(schema.nodes[type])(this.editor!.state, this.editor!.dispatch);
    this.editor!.focus();
  }

  /** Saves what is left, then opens the comparison. */
  async compare(): Promise<void> {
    await this.saver.flush();
    if (this.view.status.kind === 'saved' || !this.saver.dirty) location.assign(this.props.paths.compare);
  }

  async keepOwn(theirs: Theirs): Promise<void> {
    await this.saver.keepOwn(theirs);
  }

  takeTheirs(theirs: Theirs): void {
    this.replace(toMarkedText(theirs.blocks));
    this.saver.takeTheirs(theirs, this.text());
  }

  recover(use: boolean): void {
    const text = this.view.recovered;
    this.show({ recovered: undefined });
    if (use && text !== undefined) this.replace(text);
    else this.saver.forget();
  }

  /** Another text in the place of this one, as a step that can be undone. */
  private replace(marked: string): void {
    const view = this.editor!;
    const doc = toDoc(fromMarkedText(marked, this.props.blocks));
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content));
  }

  /** The text as it stands, for the comparison after a conflict. */
  get ownText(): string {
    return this.editor ? this.text() : '';
  }
}

function plainText(slice: Slice): string {
  const lines: string[] = [];
  slice.content.forEach((node) => {
    const text = node.textBetween(0, node.content.size, undefined, (leaf) => leaf.type.spec.leafText?.(leaf) ?? '');
    lines.push(node.type === schema.nodes.list_item ? `- ${text}` : text);
  });
  return lines.join('\n');
}

/** Whether the caret of the browser is where the editor believes it is. */
function selectionSettled(view: EditorView): boolean {
  const selection = document.getSelection();
  if (!view.hasFocus() || !selection?.anchorNode || !view.dom.contains(selection.anchorNode)) return true;
  return view.posAtDOM(selection.anchorNode, selection.anchorOffset) === view.state.selection.anchor;
}

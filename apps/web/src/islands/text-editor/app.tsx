import type { Finding } from '@limpide/readability';
import { Button, Message, SaveState, StateTag, TextField, Toolbar, VersionCompare } from '@limpide/ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FindingsPanel, Legend } from '../findings/findings-panel.tsx';
import { PlanDetails } from '../plan/plan-details.tsx';
import { fill } from '../replace-fallback.ts';
import { toMarkedText } from '../text/marked-text.ts';
import { Controller } from './controller.ts';
import type { EditorProps } from './props.ts';
import type { Theirs } from './saving.ts';

/** The editor on its page: title and state, the text, what would help, the counts. */
export function App(props: EditorProps) {
  const [, redraw] = useState(0);
  const controller = useRef<Controller | undefined>(undefined);
  controller.current ??= new Controller(props, () => redraw((n) => n + 1));
  const editor = controller.current;
  const place = useRef<HTMLDivElement>(null);
  const { view } = editor;
  const { texts } = props;

  useEffect(() => {
    editor.mount(place.current!);
    const keys = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey;
      if (event.key === 'F8' && plain) editor.next(event.shiftKey ? -1 : 1);
      else if (event.altKey && plain && event.code === 'KeyA') editor.accept();
      else if (event.altKey && plain && event.code === 'KeyG') editor.openKeep(true);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);

  return (
    <>
      <Toolbar
        title={props.title}
        line
        status={
          <>
            <StateTag state={props.state} />
            <Saved editor={editor} />
          </>
        }
        actions={
          <>
            <Button kind="link" type="button" icon="undo" disabled={!view.canUndo} onClick={() => editor.undo()}>
              {texts.undo}
            </Button>
            <Button kind="link" type="button" icon="redo" disabled={!view.canRedo} onClick={() => editor.redo()}>
              {texts.redo}
            </Button>
            <Button type="button" onClick={() => void editor.compare()}>
              {texts.compare}
            </Button>
          </>
        }
      />
      <dl class="app-reader-band">
        {props.reader.map((question) => (
          <div key={question.term}>
            <dt>{question.term}</dt>
            <dd>{question.value}</dd>
          </div>
        ))}
        <div>
          <dt class="lp-hidden-visually">{props.edit.text}</dt>
          <dd>
            <a href={props.edit.href}>{props.edit.text}</a>
          </dd>
        </div>
      </dl>
      <Warnings editor={editor} />
      <div class="app-editor__columns">
        <div class="app-editor__text">
          <fieldset class="app-editor__forms">
            <legend class="lp-hidden-visually">{texts.format}</legend>
            {(['paragraph', 'heading', 'list_item'] as const).map((type) => (
              <Button
                key={type}
                kind="link"
                small
                type="button"
                pressed={view.block === type}
                onClick={() => editor.setBlock(type)}
              >
                {type === 'paragraph' ? texts.paragraph : type === 'heading' ? texts.heading : texts.listItem}
              </Button>
            ))}
          </fieldset>
          <div ref={place} class="app-editor__page" />
        </div>
        <aside class="app-editor__panel" aria-label={texts.panel}>
          <PlanDetails plan={props.plan} />
          <FindingsPanel
            findings={view.findings}
            best={view.best}
            showAll={view.showAll}
            active={view.active}
            texts={texts}
            onPick={(index) => editor.pick(index, { move: true })}
            onShowAll={(all) => editor.showAll(all)}
            offer={(finding) => <Offer finding={finding} editor={editor} />}
          />
          <div class="app-panel__foot">
            <Legend texts={texts} />
            <p class="lp-second">{texts.keys}</p>
          </div>
        </aside>
      </div>
      <p class="app-editor__counts">
        <span>
          <strong>{view.counts.words}</strong> {texts.words}
        </span>
        <span>
          {texts.longest} <strong>{view.counts.longestSentence}</strong>
        </span>
        {texts.volume && <span>{texts.volume}</span>}
        <span class="app-editor__local">{texts.local}</span>
      </p>
      <p class="lp-hidden-visually" aria-live="polite">
        {view.said}
      </p>
    </>
  );
}

function Saved({ editor }: { editor: Controller }) {
  const { status } = editor.view;
  const { texts } = editor.props;
  switch (status.kind) {
    case 'saved':
      return status.hour ? (
        <SaveState state="saved">{fill(texts.savedAt, { hour: status.hour })}</SaveState>
      ) : (
        <SaveState state="unsaved">{editor.props.savedText}</SaveState>
      );
    case 'saving':
      return <SaveState state="saving">{texts.saving}</SaveState>;
    case 'offline':
      return <SaveState state="offline">{texts.offline}</SaveState>;
    case 'failed':
      return <SaveState state="failed">{texts.failed}</SaveState>;
    default:
      return <SaveState state="unsaved">{texts.unsaved}</SaveState>;
  }
}

function Warnings({ editor }: { editor: Controller }) {
  const { view, props } = editor;
  const { texts } = props;
  const { status } = view;
  return (
    <>
      {props.stateWarning && status.kind === 'saved' && (
        <Message kind="info" title={props.stateWarning.title}>
          {props.stateWarning.text}
        </Message>
      )}
      {view.recovered !== undefined && (
        <Message kind="alert" title={texts.recovered} headingLevel={2} role="alert">
          <p>{texts.recoveredText}</p>
          <div class="app-finding-actions">
            <Button kind="outline" small type="button" onClick={() => editor.recover(true)}>
              {texts.recoverUse}
            </Button>
            <Button kind="link" small type="button" onClick={() => editor.recover(false)}>
              {texts.recoverDrop}
            </Button>
          </div>
        </Message>
      )}
      {status.kind === 'refused' && (
        <Message kind="error" title={texts.unsaved} role="alert">
          {status.message}
        </Message>
      )}
      {status.kind === 'expired' && (
        <Message kind="alert" title={texts.expired} headingLevel={2} role="alert">
          <p>{texts.expiredText}</p>
          <p>
            <a href={props.paths.signIn} target="_blank" rel="noopener">
              {texts.signIn}
            </a>
          </p>
        </Message>
      )}
      {status.kind === 'conflict' && <Conflict theirs={status.theirs} editor={editor} />}
    </>
  );
}

function Conflict({ theirs, editor }: { theirs: Theirs; editor: Controller }) {
  const { texts } = editor.props;
  return (
    <section>
      <Message kind="alert" title={texts.conflict} headingLevel={2} role="alert">
        <p>{texts.conflictText}</p>
        <div class="app-finding-actions">
          <Button kind="outline" small type="button" onClick={() => void editor.keepOwn(theirs)}>
            {texts.keepYours}
          </Button>
          <Button kind="outline" small type="button" onClick={() => editor.takeTheirs(theirs)}>
            {texts.takeTheirs}
          </Button>
        </div>
      </Message>
      <VersionCompare
        yoursTitle={texts.yours}
        savedTitle={texts.theirs}
        savedBy={fill(texts.savedBy, { name: theirs.by, hour: theirs.hour })}
        fields={[
          {
            label: texts.label,
            yours: <div class="app-pre">{editor.ownText}</div>,
            saved: <div class="app-pre">{toMarkedText(theirs.blocks)}</div>,
            different: true,
          },
        ]}
      />
    </section>
  );
}

/** What the active finding offers: its fixes, to be kept with a reason, and the rule. */
function Offer({ finding, editor }: { finding: Finding; editor: Controller }) {
  const { texts, paths } = editor.props;
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const { keeping } = editor.view;
  useEffect(() => {
    if (keeping) document.getElementById('motif-garder')?.focus();
  }, [keeping]);
  if (keeping) {
    const submit = async (event: Event) => {
      event.preventDefault();
      setRefused(!(await editor.keep(reason)));
    };
    return (
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="motif-garder"
          name="reason"
          label={texts.keepReason}
          value={reason}
          width="full"
          required
          error={refused ? texts.keepRefused : undefined}
          onInput={(event) => setReason((event.currentTarget as HTMLInputElement).value)}
        />
        <div class="app-finding-actions">
          <Button kind="outline" small>
            {texts.keepSubmit}
          </Button>
          <Button kind="link" small type="button" onClick={() => editor.openKeep(false)}>
            {texts.keepCancel}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div class="app-finding-actions">
      {finding.fixes.map((fix, index) => (
        <Button key={fix.label} kind="outline" small type="button" onClick={() => editor.accept(index)}>
          {fix.label}
        </Button>
      ))}
      <Button kind="link" small type="button" onClick={() => editor.openKeep(true)}>
        {texts.keep}
      </Button>
      <a href={`${paths.rules}#${finding.rule}`} target="_blank" rel="noopener">
        {texts.why}
      </a>
    </div>
  );
}

import { Button, Message, PageHeading } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { MassEdit, MassEditItem } from '../store.ts';
import { Changes, MassEditFrame } from './frame.tsx';

/** What an operation did, what it left, and the way back. */
export function ResultPage(props: { scope: Scope; edit: MassEdit; said: string; items: readonly MassEditItem[] }) {
  const { scope, edit, items } = props;
  const changed = items.filter(({ outcome }) => outcome === 'changed');
  const left = items.filter(({ outcome }) => outcome !== 'changed');
  const kept = items.filter(({ undoOutcome }) => undoOutcome === 'edited-since');
  const base = `/espace/demarches/ensemble/${edit.id}`;
  return (
    <MassEditFrame scope={scope} title={m('result.title')}>
      <PageHeading title={props.said} lead={m('result.by', by(edit.madeBy, edit.madeAt))} leadSize="body" />
      {edit.undoneAt && (
        <Message kind="info" title="">
          {m('result.undone', by(edit.undoneBy, edit.undoneAt))}
        </Message>
      )}
      <Apart title="result.kept" items={kept} />
      <Apart title="result.left" items={left} />
      <p>
        <strong>{m('result.done', { changed: changed.length })}</strong>{' '}
        <a href={`${base}/rapport.xlsx`} download>
          {m('result.report')}
        </a>
      </p>
      {!edit.undoneAt && changed.length > 0 && (
        <form method="post" action={`${base}/annuler`} class="lp-stack">
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <p class="lp-measure">{m('result.undo.text')}</p>
          <Button kind="outline" icon="undo">
            {m('result.undo')}
          </Button>
        </form>
      )}
      {changed.length > 0 && (
        <section class="lp-section lp-stack-24">
          <h2>{m('result.changes')}</h2>
          <div class="app-mass-list">
            {changed.map((item) => (
              <section key={item.procedureId} class="app-mass-item lp-stack">
                <h3>
                  <a href={`/espace/demarches/${item.procedureId}`}>{item.title}</a>
                </h3>
                <Changes changes={item.changes} />
              </section>
            ))}
          </div>
        </section>
      )}
    </MassEditFrame>
  );
}

const by = (name: string, date: Date) => ({ name, date: formatDay(date) });

function Apart({ title, items }: { title: 'result.kept' | 'result.left'; items: readonly MassEditItem[] }) {
  if (items.length === 0) return null;
  return (
    <Message kind="alert" title={m(`${title}.title`, { count: items.length })} headingLevel={2}>
      <p>{m(`${title}.text`)}</p>
      <ul>
        {items.map(({ procedureId, title: name }) => (
          <li key={procedureId}>
            <a href={`/espace/demarches/${procedureId}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Message>
  );
}

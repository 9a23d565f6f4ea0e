import { SummaryList } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { stateWords as irritantStateWords, quoted } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import { isDone, isOver } from '../states.ts';
import type { ActionView } from './action-view.ts';

/** Beside the page: what it answers, what it changes, what it takes, what can be taken away. */
export function ActionAside({ scope, view }: { scope: Scope; view: ActionView }) {
  const { action, irritants, documents } = view;
  const base = `/espace/ameliorations/${action.id}`;
  const resolvable = isDone(action.state);
  const edit = may(scope.actor, 'action.edit', scope.resource);
  return (
    <>
      <section>
        <h2 class="lp-h3">{m('page.irritants')}</h2>
        {irritants.length === 0 ? (
          <p class="lp-second">{m('page.irritants-none')}</p>
        ) : (
          <ul class="app-plain-lines lp-stack">
            {irritants.map((irritant) => (
              <li key={irritant.id}>
                <a href={`/espace/irritants/${irritant.id}`}>{quoted(irritant.userVoice)}</a>
                <br />
                <span class="lp-second">{m('page.irritant-state', { state: irritantStateWords(irritant.state) })}</span>
                {edit && resolvable && irritant.state === 'in-progress' && (
                  <>
                    {' · '}
                    <a href={`/espace/irritants/${irritant.id}/etat?vers=resolution-proposed`}>
                      {m('page.propose-resolution')}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      {documents.length > 0 && (
        <section>
          <h2 class="lp-h3">{m('page.documents')}</h2>
          <ul class="app-plain-lines">
            {documents.map((document) => (
              <li key={document.id}>
                <a href={`/espace/documents/${document.id}`}>{document.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <SummaryList
          items={[
            { term: m('page.budget'), value: action.budget || m('no-budget') },
            {
              term: m('page.opinions'),
              value: action.opinions ? <span class="app-lines">{action.opinions}</span> : m('page.opinions-none'),
            },
            ...(action.target
              ? [
                  {
                    term: m('page.target'),
                    value: m('page.target-text', {
                      points: action.target.points,
                      date: formatDay(action.target.notedOn),
                    }),
                  },
                ]
              : []),
          ]}
        />
      </section>
      <section>
        <h2 class="lp-h3">{m('page.downloads')}</h2>
        <ul class="app-plain-lines lp-stack">
          <li>
            <a href={`${base}/note`}>{m('page.note', { body: action.decisionBody })}</a>
          </li>
          {action.dueOn && !isOver(action.state) && !isDone(action.state) && (
            <li>
              <a href={`${base}/rappel`}>{m('page.reminder')}</a>
            </li>
          )}
        </ul>
      </section>
    </>
  );
}

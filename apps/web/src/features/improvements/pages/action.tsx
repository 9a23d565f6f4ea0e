import { Button, Chain, Columns, Marker, Message, NextAction, PageHeading, StateLine, SummaryList } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { withoutStop } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import { pointValue, stateWords } from '../present.ts';
import type { ActionListItem } from '../queries/list.ts';
import { isDone, isOver, mainStates } from '../states.ts';
import { ActionAside } from './action-aside.tsx';
import type { ActionView } from './action-view.ts';
import { chainLinks } from './chain-links.tsx';
import { crumbs } from './crumbs.ts';
import { nextLinks } from './next-links.ts';
import { Proof } from './proof.tsx';

export function ActionPage({ scope, view }: { scope: Scope; view: ActionView }) {
  const { action } = view;
  return (
    <EspacePage scope={scope} title={action.title} section="improvements" breadcrumbs={crumbs()}>
      <PageHeading
        title={action.title}
        leadSize="body"
        lead={
          <>
            <a href={`/espace/demarches/${action.procedureId}`}>{action.procedure}</a>
            {action.step && ` – ${withoutStop(action.step)}`}.{' '}
            {action.ownerName && m('page.lead.owner', { name: action.ownerName })}{' '}
            {action.doneOn
              ? m('page.lead.done', { date: formatDay(action.doneOn) })
              : action.dueOn && m('page.lead.due', { date: formatDay(action.dueOn) })}
            {action.overdueDays > 0 && (
              <>
                <br />
                <span class="app-marked">
                  <Marker kind="alert" size={18} /> <strong>{m('page.lead.late', { days: action.overdueDays })}</strong>
                </span>
              </>
            )}
          </>
        }
      />
      <State action={action} />
      <Next scope={scope} view={view} />
      <section class="app-section lp-stack">
        <div>
          <h2>{m('page.chain')}</h2>
          <p class="lp-second">{m('page.chain-hint')}</p>
        </div>
        <Chain dashed="around" links={chainLinks(view)} />
      </section>
      <div class="app-section">
        <Columns aside={<ActionAside scope={scope} view={view} />}>
          <Changes action={action} />
          <ProofSection scope={scope} view={view} />
          <Decisions scope={scope} view={view} />
        </Columns>
      </div>
      <MoreLinks scope={scope} action={action} />
    </EspacePage>
  );
}

function State({ action }: { action: ActionListItem }) {
  if (action.state === 'abandoned') {
    return (
      <Message kind="info" title={m('page.abandoned.title')}>
        {action.closingReason} <span class="lp-second">{m('state.since', { days: action.stateDays })}</span>
      </Message>
    );
  }
  const current = mainStates.indexOf(action.state);
  return (
    <StateLine
      label={m('state.line')}
      current={current}
      states={mainStates.map((state, index) => ({
        label: stateWords(state),
        ...(index === current ? { note: m('state.here-since', { days: action.stateDays }) } : {}),
      }))}
    />
  );
}

function Next({ scope, view }: { scope: Scope; view: ActionView }) {
  const { next, action } = view;
  if (!next) return null;
  const { title, main, second, why } = nextLinks(next, action);
  const edit = may(scope.actor, 'action.edit', scope.resource);
  const decide = may(scope.actor, 'action.decide', scope.resource);
  const allowed = main.needs === 'action.read' || edit;
  return (
    <NextAction
      title={title}
      action={allowed ? <Button href={main.href}>{main.text}</Button> : null}
      secondary={
        second && (second.needs === 'action.decide' ? decide : edit) ? (
          <a href={second.href}>{second.text}</a>
        ) : undefined
      }
    >
      {why}
    </NextAction>
  );
}

function Changes({ action }: { action: ActionListItem }) {
  const text = (value: string) => (value ? <span class="app-lines">{value}</span> : m('not-estimated'));
  return (
    <section>
      <h2>{m('page.changes')}</h2>
      <SummaryList
        items={[
          { term: m('field.effect-users'), value: text(action.effectUsers) },
          { term: m('field.effect-team'), value: text(action.effectTeam) },
          { term: m('field.process-change'), value: text(action.processChange) },
        ]}
      />
    </section>
  );
}

function ProofSection({ scope, view }: { scope: Scope; view: ActionView }) {
  const { action, verdict } = view;
  const edit = may(scope.actor, 'action.edit', scope.resource);
  const link = (
    <p>
      <a href={`/espace/ameliorations/${action.id}/mesure`}>
        {action.measure ? m('page.edit-measure') : m('page.save-measure')}
      </a>
    </p>
  );
  return (
    <section class="app-section lp-stack" id="preuve">
      <h2>{m('page.proof')}</h2>
      {action.measure && verdict ? (
        <Proof measure={action.measure} target={action.target} verdict={verdict} />
      ) : (
        <p class="lp-measure">{m('page.proof-none')}</p>
      )}
      {edit && link}
    </section>
  );
}

function Decisions({ scope, view }: { scope: Scope; view: ActionView }) {
  const { action, decisions } = view;
  return (
    <section class="app-section lp-stack" id="decisions">
      <h2>{m('page.decisions')}</h2>
      {decisions.length === 0 && <p>{m('page.decisions-none')}</p>}
      {decisions.map((decision) => (
        <div key={decision.id}>
          <p>
            <strong>{m(`outcome.${decision.outcome}`)}</strong>
          </p>
          {decision.remarks && <p class="lp-measure app-lines">{decision.remarks}</p>}
          <p class="lp-second">
            {m('page.decision-line', {
              body: decision.body,
              date: formatDay(decision.decidedOn),
              point: pointValue(decision.point),
            })}
          </p>
        </div>
      ))}
      {may(scope.actor, 'action.decide', scope.resource) && (
        <p>
          <a href={`/espace/ameliorations/${action.id}/decision`}>{m('page.record-decision')}</a>
        </p>
      )}
    </section>
  );
}

function MoreLinks({ scope, action }: { scope: Scope; action: ActionListItem }) {
  const base = `/espace/ameliorations/${action.id}`;
  const edit = may(scope.actor, 'action.edit', scope.resource);
  return (
    <nav class="lp-row app-section" aria-label={m('page.more')}>
      {edit && <a href={`${base}/modifier`}>{m('page.edit')}</a>}
      {edit && <a href={`${base}/etat`}>{m('page.state')}</a>}
      {edit && !isDone(action.state) && !isOver(action.state) && action.state !== 'proposed' && (
        <a href={`${base}/faite`}>{m('page.done')}</a>
      )}
      <a href={`${base}/historique`}>{m('page.history')}</a>
      {may(scope.actor, 'action.delete', scope.resource) && <a href={`${base}/corbeille`}>{m('page.bin')}</a>}
    </nav>
  );
}

import { Button, Columns, Hypothesis, Message, NextAction, PageHeading, StateLine } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { IrritantNextAction } from '../next-action.ts';
import { placeLines, quoted, stateWords, withoutStop } from '../present.ts';
import type { LinkedAction, NamedPlace } from '../queries/record.ts';
import { mainStates } from '../states.ts';
import type { EvidenceRow, IrritantRow } from '../store.ts';
import { crumbs } from './crumbs.ts';
import { OneEvidence } from './evidence-list.tsx';
import { nextActionLink } from './next-action-link.ts';
import { Score } from './score.tsx';

export interface IrritantView {
  irritant: IrritantRow;
  places: readonly NamedPlace[];
  evidence: readonly EvidenceRow[];
  actions: readonly LinkedAction[];
  documents: readonly { id: string; title: string }[];
  decisionBody: string;
  owner: { name: string } | undefined;
  reporter: { name: string; job_title: string } | undefined;
  stateDays: number;
  next: IrritantNextAction | undefined;
}

export function IrritantPage({ scope, view }: { scope: Scope; view: IrritantView }) {
  const { irritant, places, owner, reporter } = view;
  const title = quoted(irritant.userVoice);
  const reporterWords = reporter
    ? [reporter.name, reporter.job_title].filter(Boolean).join(', ')
    : m('someone').toLowerCase();
  return (
    <EspacePage scope={scope} title={title} section="irritants" breadcrumbs={crumbs()}>
      <PageHeading
        title={title}
        leadSize="body"
        lead={
          <>
            {placeLines(places).map((line) => (
              <span key={line}>{line}. </span>
            ))}
            {m('page.reported', { date: formatDay(irritant.reportedAt), name: reporterWords })}{' '}
            {owner && m('page.owner', { name: owner.name })}
            {owner && may(scope.actor, 'irritant.edit', scope.resource) && (
              <>
                {' '}
                <a href={`/espace/irritants/${irritant.id}/porteur`}>
                  {m('page.owner.change')}
                  <span class="lp-hidden-visually"> {m('list.column.owner')}</span>
                </a>
              </>
            )}
          </>
        }
      />
      <State view={view} />
      <Next scope={scope} view={view} />
      <Where view={view} />
      <div class="app-section">
        <Columns aside={<Score irritant={view.irritant} />}>
          <Who scope={scope} view={view} />
          <Change scope={scope} view={view} />
        </Columns>
      </div>
      <MoreLinks scope={scope} irritant={irritant} />
    </EspacePage>
  );
}

function State({ view }: { view: IrritantView }) {
  const { irritant } = view;
  if (irritant.state === 'declined' || irritant.state === 'closed-unconfirmed') {
    return (
      <Message kind="info" title={m(`page.${irritant.state}.title`)}>
        {irritant.closingReason} <span class="lp-second">{m('state.since', { days: view.stateDays })}</span>
      </Message>
    );
  }
  const current = mainStates.indexOf(irritant.state);
  return (
    <StateLine
      label={m('state.line')}
      current={current}
      states={mainStates.map((state, index) => ({
        label: stateWords(state),
        ...(index === current ? { note: m('state.here-since', { days: view.stateDays }) } : {}),
      }))}
    />
  );
}

function Next({ scope, view }: { scope: Scope; view: IrritantView }) {
  const { next, irritant, actions } = view;
  if (!next) return null;
  const link = nextActionLink(next, irritant, view);
  const allowed =
    link.needs === 'action.create'
      ? may(scope.actor, 'irritant.edit', scope.resource)
      : may(scope.actor, link.needs, scope.resource);
  const open =
    actions.find((action) => action.underway) ?? actions.find((action) => !action.done && action.state !== 'abandoned');
  return (
    <NextAction
      title={m(`next.${next.kind}.title`)}
      action={allowed ? <Button href={link.href}>{link.text}</Button> : null}
      secondary={
        next.kind === 'find-owner' && next.late && open ? (
          <a href={`/espace/ameliorations/${open.id}/note`}>{m('next.note', { body: view.decisionBody })}</a>
        ) : open && next.kind !== 'follow-action' ? (
          <a href={`/espace/ameliorations/${open.id}`}>{m('next.see-action', { title: open.title })}</a>
        ) : undefined
      }
    >
      {link.why}
    </NextAction>
  );
}

function Where({ view }: { view: IrritantView }) {
  const { places, irritant } = view;
  const crossed = irritant.crossedOrganisations;
  return (
    <section class="app-section">
      <h2>{m('page.where')}</h2>
      {places.length === 0 ? (
        <p>{m('page.where.empty')}</p>
      ) : (
        <ul class="app-plain-lines">
          {places.map((place) => (
            <li key={place.procedureId}>
              <a href={`/espace/demarches/${place.procedureId}`}>{place.procedure}</a>
              {place.step && ` – ${withoutStop(place.step)}`}
            </li>
          ))}
        </ul>
      )}
      {crossed.length > 1 && (
        <>
          <ul class="app-crossing" aria-label={m('page.where.crossed')}>
            {crossed.map((name) => (
              <li key={name} class="app-crossing__place">
                {name}
              </li>
            ))}
          </ul>
          <p class="lp-second">{m('page.where.note')}</p>
        </>
      )}
      {view.documents.length > 0 && (
        <p>
          {m('page.documents')}
          {' : '}
          {view.documents.map((document, index) => (
            <>
              {index > 0 && ', '}
              <a key={document.id} href={`/espace/documents/${document.id}`}>
                {document.title}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

function Who({ scope, view }: { scope: Scope; view: IrritantView }) {
  const { irritant, evidence } = view;
  const base = `/espace/irritants/${irritant.id}`;
  const add = may(scope.actor, 'irritant.add-evidence', scope.resource);
  const remove = evidence.length > 0 && may(scope.actor, 'irritant.edit', scope.resource);
  return (
    <section class="lp-stack">
      <h2 id="qui-le-dit">{m('page.who')}</h2>
      {evidence.length === 0 && (
        <>
          <p>
            <Hypothesis />
          </p>
          <p>{m('page.who.empty')}</p>
        </>
      )}
      {evidence.map((one) => (
        <OneEvidence key={one.id} evidence={one} />
      ))}
      {(add || remove) && (
        <p class="lp-row">
          {add && <a href={`${base}/preuves`}>{m('page.add-evidence')}</a>}
          {remove && <a href={`${base}/preuves/retirer`}>{m('page.remove-evidence')}</a>}
        </p>
      )}
    </section>
  );
}

function Change({ scope, view }: { scope: Scope; view: IrritantView }) {
  const { actions, irritant } = view;
  return (
    <section class="app-section lp-stack">
      <h2>{m('page.change')}</h2>
      {actions.length === 0 && <p>{m('page.change.empty')}</p>}
      {actions.map((action) => (
        <div key={action.id}>
          <a href={`/espace/ameliorations/${action.id}`}>
            <strong>{action.title}</strong>
          </a>
          <p class="lp-second lp-measure">
            {m('page.change.by', {
              owner: action.ownerName ?? m('nobody'),
              date: formatDay(action.doneOn ?? action.dueOn ?? action.createdAt),
            })}{' '}
            {[action.effectUsers, action.effectTeam].filter(Boolean).join(' ') || m('page.change.no-effect')}
          </p>
        </div>
      ))}
      {may(scope.actor, 'irritant.edit', scope.resource) && (
        <p>
          <a href={`/espace/ameliorations/nouvelle?irritant=${irritant.id}`}>{m('page.change.propose')}</a>
        </p>
      )}
    </section>
  );
}

function MoreLinks({ scope, irritant }: { scope: Scope; irritant: IrritantRow }) {
  const base = `/espace/irritants/${irritant.id}`;
  const edit = may(scope.actor, 'irritant.edit', scope.resource);
  return (
    <nav class="lp-row app-section" aria-label={m('page.more')}>
      {edit && <a href={`${base}/modifier`}>{m('page.edit')}</a>}
      {edit && <a href={`${base}/etat`}>{m('page.state')}</a>}
      <a href={`${base}/historique`}>{m('page.history')}</a>
      {may(scope.actor, 'irritant.delete', scope.resource) && <a href={`${base}/corbeille`}>{m('page.bin')}</a>}
    </nav>
  );
}

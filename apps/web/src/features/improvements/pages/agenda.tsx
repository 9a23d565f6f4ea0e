import { PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { type IrritantListItem, placeLines, quoted } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import type { ActionListItem } from '../queries/list.ts';
import { crumbs } from './crumbs.ts';

/** The order of the day for the body that decides: what to decide, and the irritants that climbed to it. */
export function AgendaPage(props: {
  scope: Scope;
  body: string;
  actions: readonly ActionListItem[];
  irritants: readonly IrritantListItem[];
}) {
  const { scope, body, actions, irritants } = props;
  const { actor } = scope;
  const title = m('agenda.title', { body });
  return (
    <EspacePage scope={scope} title={title} section="improvements" breadcrumbs={crumbs()}>
      <PageHeading title={title} lead={m('agenda.lead')} leadSize="body" />
      <section class="lp-stack">
        <h2>{m('agenda.actions')}</h2>
        {actions.length === 0 && <p>{m('agenda.actions-none')}</p>}
        <ol class="app-agenda">
          {actions.map((action) => (
            <li key={action.id}>
              <a href={`/espace/ameliorations/${action.id}`}>
                <strong>{action.title}</strong>
              </a>
              <p class="lp-second">
                {placeLines([action]).join(' ')}. {action.ownerName && m('page.lead.owner', { name: action.ownerName })}{' '}
                {action.outcome === 'postponed' && m('agenda.postponed')}
              </p>
              {action.effectUsers && <p class="lp-measure">{action.effectUsers}</p>}
              <p class="lp-row">
                <a href={`/espace/ameliorations/${action.id}/note`}>{m('agenda.note')}</a>
                {mayIn(actor, 'action.decide', action.organisationId) && (
                  <a href={`/espace/ameliorations/${action.id}/decision`}>{m('agenda.record')}</a>
                )}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section class="app-section lp-stack">
        <h2>{m('agenda.irritants')}</h2>
        {irritants.length === 0 && <p>{m('agenda.irritants-none')}</p>}
        <ol class="app-agenda">
          {irritants.map((irritant) => (
            <li key={irritant.id}>
              <a href={`/espace/irritants/${irritant.id}`}>
                <strong>{quoted(irritant.userVoice)}</strong>
              </a>
              <p class="lp-second">
                {placeLines(irritant.places).map((line) => `${line}. `)}
                {m('agenda.irritant-days', { days: irritant.reportedDays, limit: irritant.ownerDays })}
              </p>
              {mayIn(actor, 'irritant.edit', irritant.organisationId) && (
                <p>
                  <a href={`/espace/irritants/${irritant.id}/porteur`}>{m('agenda.give')}</a>
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
    </EspacePage>
  );
}

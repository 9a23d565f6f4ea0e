import { mayIn } from '../../../platform/policy/index.ts';
import { message as m } from '../messages.ts';
import type { OverviewProps } from './document-props.ts';
import { PostButton } from './post-button.tsx';

/** The démarches that a document belongs to. */
export function Belongs({ scope, opened, links, may }: OverviewProps) {
  const base = `/espace/documents/${opened.document.id}`;
  return (
    <section class="lp-stack">
      <h2 class="lp-h3">{m('overview.belongs')}</h2>
      {links.length === 0 && <p>{m('overview.belongs-nowhere')}</p>}
      {links.length > 0 && (
        <ul class="app-plain-list">
          {links.map((link) => (
            <li key={link.procedureId}>
              <a href={`/espace/demarches/${link.procedureId}`}>{link.procedureTitle}</a>
              {link.stepTitle && (
                <>
                  <br />
                  <span class="lp-second">{m('overview.step', { title: link.stepTitle })}</span>
                </>
              )}
              {may.edit && (
                <div class="lp-row">
                  <a href={`${base}/demarche?demarche=${link.procedureId}`}>
                    {m('overview.change-step')}
                    <span class="lp-hidden-visually"> {link.procedureTitle}</span>
                  </a>
                  <PostButton
                    scope={scope}
                    action={`${base}/demarche/detacher`}
                    fields={{ procedure: link.procedureId }}
                    kind="link"
                  >
                    {m('overview.detach')}
                    <span class="lp-hidden-visually"> {link.procedureTitle}</span>
                  </PostButton>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.edit && (
        <p>
          <a href={`${base}/demarche`}>{m('overview.attach')}</a>
        </p>
      )}
    </section>
  );
}

/** Why a text changes: irritants and improvements. */
export function Related({ scope, opened, related }: OverviewProps) {
  const { id } = opened.document;
  return (
    <section class="lp-stack">
      <h2 class="lp-h3">{m('overview.why')}</h2>
      {related.irritants.length + related.actions.length === 0 ? (
        <p>{m('overview.why-nothing')}</p>
      ) : (
        <ul class="app-plain-list">
          {related.irritants.map((irritant) => (
            <li key={irritant.id}>
              {m('overview.irritant')} <a href={`/espace/irritants/${irritant.id}`}>« {irritant.title} »</a>
            </li>
          ))}
          {related.actions.map((action) => (
            <li key={action.id}>
              {m('overview.action')} <a href={`/espace/ameliorations/${action.id}`}>{action.title}</a>
            </li>
          ))}
        </ul>
      )}
      <ul class="app-plain-list">
        <li>
          <a href={`/espace/irritants/nouveau?document=${id}`}>{m('overview.note-irritant')}</a>
        </li>
        {mayIn(scope.actor, 'action.create', scope.actor.organisationId) && (
          <li>
            <a href={`/espace/ameliorations/nouvelle?document=${id}`}>{m('overview.propose-action')}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

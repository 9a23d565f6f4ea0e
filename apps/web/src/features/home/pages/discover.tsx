import { PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { SituationLink } from '../queries.ts';

/** The guided list of the demonstration. */
export function DiscoverPage({ scope, situations }: { scope: Scope; situations: SituationLink[] }) {
  return (
    <EspacePage scope={scope} title={m('discover.title')} section="none">
      <PageHeading
        title={m('discover.title')}
        lead={situations.length > 0 ? m('discover.lead') : m('discover.none')}
        leadSize="body"
      />
      <ol class="app-situations">
        {situations.map((situation) => (
          <li key={situation.number} class="app-situation lp-stack">
            <h2 class="lp-h3">
              {situation.number}. {situation.mine ? <a href={situation.path}>{situation.title}</a> : situation.title}
            </h2>
            <p class="lp-measure">{situation.why}</p>
            {!situation.mine && (
              <p class="lp-second">
                {m('discover.other', { organisation: situation.organisation, account: situation.account ?? 'none' })}
              </p>
            )}
          </li>
        ))}
      </ol>
      {situations.length > 0 && <p class="lp-second">{m('discover.reset')}</p>}
    </EspacePage>
  );
}

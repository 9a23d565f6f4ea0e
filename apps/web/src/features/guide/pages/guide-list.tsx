import { PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import type { GuidePage } from '../guide-pages.ts';
import { message as m } from '../messages.ts';
import { GuideWords } from './guide-text.tsx';

/** The table of contents. */
export function GuideListPage({ scope, pages }: { scope: Scope; pages: readonly GuidePage[] }) {
  return (
    <EspacePage scope={scope} title={m('list.title')} section="none">
      <PageHeading title={m('list.title')} lead={m('list.lead')} leadSize="body" />
      <ol class="app-link-list">
        {pages.map((page) => (
          <li key={page.slug} class="lp-stack">
            <h2 class="lp-h3">
              <a href={`/espace/guide/${page.slug}`}>{page.title}</a>
            </h2>
            <p class="lp-second lp-measure">
              <GuideWords tokens={page.lead.tokens} />
            </p>
          </li>
        ))}
      </ol>
    </EspacePage>
  );
}

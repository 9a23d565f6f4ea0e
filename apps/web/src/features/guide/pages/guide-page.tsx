import { PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import type { GuidePage } from '../guide-pages.ts';
import { message as m } from '../messages.ts';
import { GuideText, GuideWords } from './guide-text.tsx';

/** One page, its parts listed first when there are several, and the pages around it. */
export function GuidePageView(props: {
  scope: Scope;
  page: GuidePage;
  previous: GuidePage | undefined;
  next: GuidePage | undefined;
}) {
  const { scope, page, previous, next } = props;
  return (
    <EspacePage
      scope={scope}
      title={page.title}
      section="none"
      breadcrumbs={[{ href: '/espace/guide', text: m('list.title') }]}
    >
      <PageHeading title={page.title} lead={<GuideWords tokens={page.lead.tokens} />} />
      {page.sections.length > 2 && (
        <nav aria-labelledby="sur-cette-page" class="lp-prose lp-no-print">
          <h2 id="sur-cette-page" class="lp-h3">
            {m('page.contents')}
          </h2>
          <ul>
            {page.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="lp-prose">
        <GuideText tokens={page.body} />
      </div>
      <nav aria-label={m('page.around')} class="lp-row lp-no-print">
        {previous && <a href={`/espace/guide/${previous.slug}`}>{m('page.previous', { title: previous.title })}</a>}
        {next && <a href={`/espace/guide/${next.slug}`}>{m('page.next', { title: next.title })}</a>}
      </nav>
    </EspacePage>
  );
}

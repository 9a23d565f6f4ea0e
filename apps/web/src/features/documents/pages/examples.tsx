import { EmptyState, Pagination } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { procedurePath } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import type { ExampleListItem, PublicExample } from '../queries/index.ts';
import { Rewriting } from './rewriting.tsx';

const home = () => ({ href: '/', text: m('gallery.home') });

/** What organisations choose to show of their rewritings. */
export function ExamplesPage(props: {
  scope: Scope;
  examples: ExampleListItem[];
  page: { current: number; total: number; count: number };
}) {
  const { scope, examples, page } = props;
  return (
    <PublicPage
      scope={scope}
      title={m('gallery.title')}
      description={m('gallery.description')}
      canonical="/avant-apres"
      breadcrumbs={[home()]}
    >
      <h1>{m('gallery.heading')}</h1>
      <p class="lp-lead">{m('gallery.lead')}</p>
      {examples.length === 0 ? (
        <EmptyState title={m('gallery.empty')} action={<a href="/lisibilite">{m('gallery.check')}</a>}>
          {m('gallery.empty-text')}
        </EmptyState>
      ) : (
        <>
          <p>{m('gallery.count', { count: page.count })}</p>
          <ul class="app-link-list">
            {examples.map((example) => (
              <li key={example.id}>
                <a class="app-link-list__title" href={`/avant-apres/${example.id}`}>
                  {example.title}
                </a>
                <p class="lp-measure">{example.why}</p>
                <p class="lp-second">
                  {m('gallery.item', { organisation: example.organisation, kind: m(`kind.${example.kind}`) })}
                </p>
                <p class="lp-second">
                  {m('gallery.item-figures', {
                    words: formatNumber(example.before.words),
                    wordsAfter: formatNumber(example.after.words),
                    longest: example.before.longestSentence,
                    longestAfter: example.after.longestSentence,
                  })}
                </p>
              </li>
            ))}
          </ul>
          <Pagination current={page.current} total={page.total} hrefFor={(n) => `/avant-apres?page=${n}`} />
          <Own />
        </>
      )}
    </PublicPage>
  );
}

/** One rewriting: why, what changed, by which rules, which facts were kept. */
export function ExamplePage({ scope, example }: { scope: Scope; example: PublicExample }) {
  const { snapshot, procedure } = example;
  return (
    <PublicPage
      scope={scope}
      title={`${example.title} : ${m('gallery.title')}`}
      description={example.why}
      canonical={`/avant-apres/${example.id}`}
      breadcrumbs={[home(), { href: '/avant-apres', text: m('gallery.title') }]}
    >
      <h1>{example.title}</h1>
      <p class="lp-lead">{example.why}</p>
      <p class="lp-second">
        {m('gallery.shown', {
          organisation: snapshot.organisation,
          kind: m(`kind.${example.kind}`),
          day: formatDay(example.shownAt),
        })}
      </p>
      {procedure && (
        <p>
          {m('gallery.procedure')} <a href={procedurePath(procedure.id, procedure.title)}>{procedure.title}</a>
        </p>
      )}
      <Rewriting snapshot={snapshot} />
      <Own />
    </PublicPage>
  );
}

function Own() {
  return (
    <section class="lp-section lp-stack lp-no-print">
      <h2>{m('gallery.own')}</h2>
      <p>
        {m('gallery.own-text')} <a href="/lisibilite">{m('gallery.check')}</a>
      </p>
    </section>
  );
}

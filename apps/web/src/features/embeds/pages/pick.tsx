import { Button, PageHeading, TextField } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import type { PublicProcedure } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';

/** The first step of a webmaster: which démarche, or which list. */
export function PickPage({ scope, words, items }: { scope: Scope; words: string; items: readonly PublicProcedure[] }) {
  return (
    <PublicPage
      scope={scope}
      title={m('pick.title')}
      canonical="/integrer"
      breadcrumbs={[{ href: '/', text: m('crumb.home') }]}
    >
      <PageHeading title={m('pick.title')} lead={m('pick.lead')} />
      <form class="app-filters" method="get" action="/integrer">
        <TextField
          id="champ-q"
          name="q"
          type="search"
          label={m('pick.search')}
          optionalMark={false}
          width="30"
          value={words}
        />
        <Button kind="outline">{m('pick.submit')}</Button>
      </form>
      <section class="lp-stack">
        <h2>{m('pick.found', { count: items.length })}</h2>
        {items.length === 0 && <p>{m('pick.found-none')}</p>}
        <ul class="app-link-list">
          {items.map(({ id, snapshot: { content, organisation } }) => (
            <li key={id}>
              <a class="app-link-list__title" href={`/integrer/demarches/${id}`}>
                {content.title}
              </a>
              <p class="lp-second">{organisation.name}</p>
            </li>
          ))}
        </ul>
      </section>
      <section class="lp-stack">
        <h2>{m('pick.list.title')}</h2>
        <p>
          {m('pick.list.text')} <a href="/integrer/listes">{m('pick.list.link')}</a>
        </p>
        <h2>{m('pick.data.title')}</h2>
        <p>
          {m('pick.data.text')} <a href="/donnees">{m('pick.data.link')}</a>
        </p>
      </section>
    </PublicPage>
  );
}

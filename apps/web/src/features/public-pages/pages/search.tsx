import { Button, ButtonGroup, Details, Pagination, SearchOnWaterline, Select, Textarea, TextField } from '@limpide/ui';
import type { Contact, LifeEvent } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import type { Asked } from '../../../platform/territory/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { lifeEvents } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { placeName } from '../present.ts';
import { type Found, pageSize } from '../search-queries.ts';
import { ProcedureLinks } from './lists.tsx';
import { Suggestions } from './suggestions.tsx';

export interface SearchView {
  query: string;
  commune: Asked | undefined;
  organisation: string | undefined;
  /** The visitor came to choose a commune. */
  choosing: boolean;
  organisations: { id: string; name: string }[];
  found: Found;
  page: number;
  events: LifeEvent[];
  contact: { contact: Contact } | undefined;
}

export function SearchPage({ scope, view }: { scope: Scope; view: SearchView }) {
  const { query, found, commune } = view;
  const { items, total, outcome } = found;
  const hidden = keptIn(view);
  return (
    <PublicPage scope={scope} title={m('search.title')} wide islands noIndex={Boolean(query)}>
      <SearchOnWaterline
        action="/chercher"
        value={query}
        title={<h1>{m('search.title')}</h1>}
        label={m('home.label')}
        buttonText={m('home.search')}
        hidden={hidden}
      >
        <Suggestions commune={commune?.found?.commune.nisCode} />
        <Place view={view} />
      </SearchOnWaterline>
      <div class="lp-width">
        <section class="lp-section lp-stack-24">
          <h2>{query ? m('search.results', { count: total, query }) : m('search.all', { count: total })}</h2>
          {outcome === 'weak' && <p>{m('search.weak')}</p>}
          {view.events.map((event) => (
            <p key={event}>
              {m('search.event')} <a href={`/moments-de-vie/${event}`}>{m(`life.${event}`)}</a>
            </p>
          ))}
          {items.length > 0 && <ProcedureLinks items={items} />}
          {!query && (
            <Pagination
              current={view.page}
              total={Math.ceil(total / pageSize)}
              hrefFor={(page) => address(view, { page: String(page) })}
            />
          )}
          <NoDeadEnd view={view} />
        </section>
      </div>
    </PublicPage>
  );
}

/** What an address keeps of the search: nothing else remembers it. */
function keptIn({ commune, organisation }: SearchView): Record<string, string> {
  return {
    ...(commune?.found ? { commune: commune.found.commune.nisCode } : {}),
    ...(organisation ? { organisation } : {}),
  };
}

function address(view: SearchView, more: Record<string, string>): string {
  const parameters = new URLSearchParams({ ...(view.query ? { q: view.query } : {}), ...keptIn(view), ...more });
  return `/chercher?${parameters}`;
}

/** Which commune, and which organisation: filters that work by address alone. */
function Place({ view }: { view: SearchView }) {
  const { commune, organisation, organisations, query } = view;
  const place = commune?.found?.commune;
  return (
    <div class="lp-stack app-search-place">
      {place && (
        <p>
          {m('search.place', { commune: placeName(place) })}{' '}
          <a href={`/chercher${query ? `?q=${encodeURIComponent(query)}` : ''}`}>{m('search.place.clear')}</a>
        </p>
      )}
      {commune && !place && commune.choices.length > 0 && (
        <>
          <p>{m('search.place.several', { text: commune.text })}</p>
          <ul class="app-plain-list">
            {commune.choices.map((choice) => (
              <li key={choice.nisCode}>
                <a href={address(view, { commune: choice.nisCode })}>{placeName(choice)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {commune && !place && commune.choices.length === 0 && <p>{m('search.place.unknown', { text: commune.text })}</p>}
      <Details summary={m('search.narrow')} open={view.choosing || Boolean(commune && !place) || Boolean(organisation)}>
        <form class="app-filters" method="get" action="/chercher">
          {query && <input type="hidden" name="q" value={query} />}
          <TextField
            id="champ-commune"
            name="commune"
            label={m('search.commune')}
            hint={m('search.commune-hint')}
            optionalMark={false}
            width="20"
            autocomplete="postal-code"
            value={place ? placeName(place) : (commune?.text ?? '')}
          />
          <Select
            id="champ-organisation"
            name="organisation"
            label={m('search.organisation')}
            optionalMark={false}
            value={organisation ?? ''}
            items={[
              { value: '', text: m('search.organisation.all') },
              ...organisations.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Button kind="outline">{m('search.narrow-submit')}</Button>
        </form>
      </Details>
    </div>
  );
}

/** Every search ends at a person, a theme, or a way to say what is missing. */
function NoDeadEnd({ view }: { view: SearchView }) {
  const { query, contact, found } = view;
  const lost = query !== '' && found.outcome !== 'good';
  return (
    <section class="lp-stack app-dead-end" aria-labelledby="impasse">
      <h2 id="impasse">{m('search.dead-end.title')}</h2>
      {contact && (
        <p>
          {m('search.dead-end.call')} <a href={telephone(contact.contact)}>{contact.contact.phone}</a>,{' '}
          {contact.contact.phoneHours}.
        </p>
      )}
      {lost && (
        <>
          <p>{m('search.dead-end.events')}</p>
          <ul class="app-plain-list">
            {lifeEvents.map((event) => (
              <li key={event}>
                <a href={`/moments-de-vie/${event}`}>{m(`life.${event}`)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="app-links">
        {query && <a href={`/chercher/dire?q=${encodeURIComponent(query)}`}>{m('search.dead-end.say')}</a>}
        {!lost && <a href="/moments-de-vie">{m('life.title')}</a>}
        {query && <a href="/chercher">{m('search.dead-end.all')}</a>}
        <a href="/parler-a-quelqu-un">{m('search.dead-end.talk')}</a>
      </p>
    </section>
  );
}

const telephone = ({ phone }: Contact) => `tel:${phone.replace(/[^+\d]/g, '')}`;
const crumbs = [
  { href: '/', text: m('crumb.home') },
  { href: '/chercher', text: m('search.title') },
];

export function WishPage(props: { scope: Scope; form: FormState; contact: { contact: Contact } | undefined }) {
  const { form, contact } = props;
  return (
    <PublicPage scope={props.scope} title={m('wish.title')} breadcrumbs={crumbs} noIndex>
      <h1>{m('wish.title')}</h1>
      <p class="lp-lead">{m('wish.lead')}</p>
      <FormShell form={form} action="/chercher/dire">
        <TextField {...form.field('words')} label={m('wish.words')} width="30" />
        <Textarea {...form.field('wish')} label={m('wish.wish')} hint={m('wish.hint')} rows={4} required />
        <ButtonGroup>
          <Button>{m('wish.send')}</Button>
          <a href="/chercher">{m('wish.back')}</a>
        </ButtonGroup>
      </FormShell>
      <CallInstead contact={contact} />
    </PublicPage>
  );
}

export function ThanksPage(props: { scope: Scope; contact: { contact: Contact } | undefined }) {
  return (
    <PublicPage scope={props.scope} title={m('thanks.title')} breadcrumbs={crumbs} noIndex>
      <h1>{m('thanks.title')}</h1>
      <p class="lp-lead">{m('thanks.lead')}</p>
      <CallInstead contact={props.contact} />
      <p>
        <a href="/chercher">{m('wish.back')}</a>
      </p>
    </PublicPage>
  );
}

function CallInstead({ contact }: { contact: { contact: Contact } | undefined }) {
  if (!contact) return null;
  return (
    <p>
      {m('wish.call')} <a href={telephone(contact.contact)}>{contact.contact.phone}</a>, {contact.contact.phoneHours}.
    </p>
  );
}

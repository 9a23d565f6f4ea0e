import { Columns, Evidence, Quotation, SearchOnWaterline, TopicList } from '@limpide/ui';
import type { Contact, LifeEvent } from '../../../platform/database/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import type { Asked } from '../../../platform/territory/index.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import { placeName, procedurePath } from '../present.ts';
import type { PublicListItem, SaidAndDone } from '../queries.ts';
import { Contacts } from './contacts.tsx';
import { Suggestions } from './suggestions.tsx';

export function HomePage(props: {
  scope: Scope;
  items: PublicListItem[];
  lifeEvents: readonly LifeEvent[];
  often: string[];
  said: SaidAndDone | undefined;
  contacts: { name: string; contact: Contact }[];
  commune: Asked | undefined;
}) {
  const { scope, items, said } = props;
  const place = props.commune?.found?.commune;
  return (
    <PublicPage scope={scope} title={m('home.title')} description={m('home.description')} canonical="/" wide islands>
      <SearchOnWaterline
        action="/chercher"
        title={<h1 class="lp-question">{m('home.title')}</h1>}
        label={m('home.label')}
        buttonText={m('home.search')}
        suggestionsLabel={m('home.often')}
        suggestions={props.often.map((words) => ({ href: `/chercher?q=${encodeURIComponent(words)}`, text: words }))}
        hidden={place ? { commune: place.nisCode } : {}}
      >
        <Suggestions commune={place?.nisCode} />
        {place ? (
          <>
            {m('search.place', { commune: placeName(place) })} <a href="/">{m('search.place.clear')}</a>
          </>
        ) : (
          <a href="/chercher?commune=">{m('search.place.choose')}</a>
        )}
      </SearchOnWaterline>
      <div class="lp-width">
        <section class="lp-section lp-stack-24">
          <h2>{m('home.life')}</h2>
          {items.length === 0 ? <p>{m('home.empty')}</p> : <LifeEvents items={items} lifeEvents={props.lifeEvents} />}
        </section>
        <div class="lp-section">
          <Columns aside={<Contacts contacts={props.contacts.slice(0, 1)} />}>
            {said && (
              <section class="lp-stack-24">
                <h2>{m('home.said-done')}</h2>
                <SaidAndDoneItem item={said} />
                <p>
                  <a href="/vous-l-avez-dit">{m('home.said-done.all')}</a>
                </p>
              </section>
            )}
          </Columns>
        </div>
      </div>
    </PublicPage>
  );
}

/** Life events that lead somewhere; each names the démarches behind it. */
export function LifeEvents(props: { items: PublicListItem[]; lifeEvents: readonly LifeEvent[]; headingLevel?: 2 | 3 }) {
  const { items, lifeEvents, headingLevel = 3 } = props;
  const topics = lifeEvents.flatMap((event) => {
    const inside = items.filter((item) => item.lifeEvent === event);
    if (inside.length === 0) return [];
    const text = inside
      .slice(0, 3)
      .map((item) => item.title)
      .join(', ');
    return [{ href: `/moments-de-vie/${event}`, title: m(`life.${event}`), text }];
  });
  return <TopicList topics={topics} headingLevel={headingLevel} />;
}

/** What users said, what changed, and below the waterline on how much it rests. */
export function SaidAndDoneItem({ item }: { item: SaidAndDone }) {
  return (
    <article class="app-said lp-stack">
      <Quotation>{item.userVoice}</Quotation>
      <p>{item.change}</p>
      <div class="app-waterline lp-stack">
        <p>
          <Evidence level={item.level} n={item.statement} />
        </p>
        <p class="lp-second">
          {m('said.since', { date: formatDay(item.doneOn) })}.{' '}
          <a href={procedurePath(item.procedureId, item.procedureTitle)}>{item.procedureTitle}</a>
        </p>
      </div>
    </article>
  );
}

import type { Contact, LifeEvent } from '../../../platform/database/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import { procedurePath } from '../present.ts';
import type { PublicListItem, SaidAndDone } from '../queries.ts';
import type { FoundProcedure } from '../search-queries.ts';
import { Contacts } from './contacts.tsx';
import { LifeEvents, SaidAndDoneItem } from './home.tsx';

const home = { href: '/', text: m('crumb.home') };

export function ProcedureLinks({ items }: { items: FoundProcedure[] }) {
  return (
    <ul class="app-link-list">
      {items.map((item) => (
        <li key={item.id}>
          <a class="app-link-list__title" href={procedurePath(item.id, item.title)}>
            {item.title}
          </a>
          <p>{item.summary}</p>
          <p class="lp-second">
            {item.organisation}
            {item.matched && item.matched.length > 0 && ` · ${m('search.matched', { words: quoted(item.matched) })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** « passeport », « perte » */
const quoted = (words: readonly string[]) => words.map((word) => `« ${word} »`).join(', ');

export function LifeEventsPage(props: { scope: Scope; items: PublicListItem[]; lifeEvents: readonly LifeEvent[] }) {
  return (
    <PublicPage scope={props.scope} title={m('life.title')} breadcrumbs={[home]} canonical="/moments-de-vie">
      <h1>{m('life.title')}</h1>
      <p class="lp-lead">{m('life.lead')}</p>
      {props.items.length === 0 ? (
        <p>{m('home.empty')}</p>
      ) : (
        <LifeEvents items={props.items} lifeEvents={props.lifeEvents} headingLevel={2} />
      )}
    </PublicPage>
  );
}

export function TalkPage(props: { scope: Scope; contacts: { name: string; contact: Contact }[] }) {
  return (
    <PublicPage scope={props.scope} title={m('talk.title')} breadcrumbs={[home]} canonical="/parler-a-quelqu-un">
      <h1>{m('talk.title')}</h1>
      <p class="lp-lead">{m('talk.lead')}</p>
      <div class="app-contacts">
        <Contacts contacts={props.contacts} named />
      </div>
    </PublicPage>
  );
}

export function SaidAndDonePage(props: { scope: Scope; items: SaidAndDone[] }) {
  return (
    <PublicPage scope={props.scope} title={m('said.title')} breadcrumbs={[home]} canonical="/vous-l-avez-dit">
      <h1>{m('said.title')}</h1>
      <p class="lp-lead">{props.items.length > 0 ? m('said.lead') : m('said.empty')}</p>
      <div class="app-said-list">
        {props.items.map((item) => (
          <SaidAndDoneItem key={item.userVoice} item={item} />
        ))}
      </div>
    </PublicPage>
  );
}

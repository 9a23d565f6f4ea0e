import { Button, DataTable, PageHeading } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { Miss, Wish } from '../queries.ts';
import type { Synonym } from '../store.ts';

export const home = '/espace/demarches/mots';
export const crumbs = (below: boolean) => [
  { href: '/espace/demarches', text: m('procedures.title') },
  ...(below ? [{ href: home, text: m('home.title') }] : []),
];

const proposing = (said: string, source: 'miss' | 'wish') =>
  `${home}/proposer?${new URLSearchParams({ dit: said, de: source })}`;

export function WordsPage(props: {
  scope: Scope;
  misses: Miss[];
  wishes: Wish[];
  synonyms: Synonym[];
  questions: { id: string; question: string; answer: string }[];
}) {
  const { scope } = props;
  return (
    <EspacePage scope={scope} title={m('home.title')} section="procedures" breadcrumbs={crumbs(false)}>
      <PageHeading
        title={m('home.title')}
        lead={m('home.lead')}
        leadSize="body"
        actions={<Button href={`${home}/proposer`}>{m('home.propose')}</Button>}
      />
      <div class="lp-stack-32">
        <Misses misses={props.misses} />
        <Wishes scope={scope} wishes={props.wishes} />
        <Synonyms synonyms={props.synonyms} />
        <Questions scope={scope} questions={props.questions} />
      </div>
    </EspacePage>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="lp-stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Misses({ misses }: { misses: Miss[] }) {
  return (
    <Part title={m('misses.title')}>
      <p class="lp-second">{m('misses.note')}</p>
      {misses.length === 0 ? (
        <p>{m('misses.empty')}</p>
      ) : (
        <DataTable
          caption={m('misses.caption')}
          columns={[
            { key: 'words', header: m('misses.words'), rowHeader: true, width: 'wide' },
            { key: 'seen', header: m('misses.seen'), numeric: true },
            { key: 'kind', header: m('misses.kind') },
            { key: 'last', header: m('misses.last') },
            { key: 'do', header: m('wishes.do') },
          ]}
          rows={misses.map((miss) => ({
            id: miss.words,
            cells: {
              words: miss.words,
              seen: String(miss.seen),
              kind: m(`misses.kind.${miss.kind}`),
              last: formatDay(miss.lastDay),
              do: (
                <a href={proposing(miss.words, 'miss')}>
                  {m('home.propose')} <span class="lp-hidden-visually">« {miss.words} »</span>
                </a>
              ),
            },
          }))}
        />
      )}
    </Part>
  );
}

function Wishes({ scope, wishes }: { scope: Scope; wishes: Wish[] }) {
  return (
    <Part title={m('wishes.title')}>
      {wishes.length === 0 ? (
        <p>{m('wishes.empty')}</p>
      ) : (
        <DataTable
          caption={m('wishes.caption')}
          columns={[
            { key: 'wish', header: m('wishes.wish'), rowHeader: true, width: 'wide' },
            { key: 'words', header: m('wishes.words') },
            { key: 'day', header: m('wishes.day') },
            { key: 'do', header: m('wishes.do') },
          ]}
          rows={wishes.map((wish) => ({
            id: wish.id,
            cells: {
              wish: wish.wish,
              words: wish.words,
              day: formatDay(wish.saidOn),
              do: (
                <div class="lp-stack">
                  {wish.words && <a href={proposing(wish.words, 'wish')}>{m('home.propose')}</a>}
                  <Post scope={scope} action={`${home}/message/${wish.id}/classer`} text={m('wishes.handled')} />
                </div>
              ),
            },
          }))}
        />
      )}
    </Part>
  );
}

export function Post({ scope, action, text }: { scope: Scope; action: string; text: string }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
      <Button kind="outline">{text}</Button>
    </form>
  );
}

function Synonyms({ synonyms }: { synonyms: Synonym[] }) {
  return (
    <Part title={m('synonyms.title')}>
      {synonyms.length === 0 ? (
        <p>{m('synonyms.empty')}</p>
      ) : (
        <DataTable
          caption={m('synonyms.caption')}
          columns={[
            { key: 'said', header: m('synonyms.said'), rowHeader: true },
            { key: 'written', header: m('synonyms.written'), width: 'wide' },
            { key: 'state', header: m('synonyms.state') },
          ]}
          rows={synonyms.map((synonym) => ({
            id: synonym.id,
            cells: {
              said: <a href={`${home}/${synonym.id}`}>{synonym.said}</a>,
              written: synonym.written,
              state: m(`state.${synonym.state}`),
            },
          }))}
        />
      )}
    </Part>
  );
}

function Questions(props: { scope: Scope; questions: { id: string; question: string; answer: string }[] }) {
  return (
    <Part title={m('questions.title')}>
      <p>{m('questions.lead')}</p>
      {props.questions.length === 0 ? (
        <p>{m('questions.empty')}</p>
      ) : (
        <DataTable
          caption={m('questions.caption')}
          columns={[
            { key: 'question', header: m('questions.question'), rowHeader: true, width: 'wide' },
            { key: 'answer', header: m('questions.answer') },
            { key: 'do', header: m('wishes.do') },
          ]}
          rows={props.questions.map(({ id, question, answer }) => ({
            id,
            cells: {
              question,
              answer,
              do: <Post scope={props.scope} action={`${home}/question/${id}/retirer`} text={m('questions.remove')} />,
            },
          }))}
        />
      )}
      <p>
        <a href={`${home}/question`}>{m('questions.add')}</a>
      </p>
    </Part>
  );
}

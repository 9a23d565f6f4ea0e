import { Button, DataTable, SummaryList, TextField } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { message as m } from '../messages.ts';
import type { PersonLine } from '../queries/index.ts';
import { PlatformPage } from './platform.tsx';

const peoplePath = '/espace/plateforme/personnes';

export function PeoplePage(props: { scope: Scope; query: string; people: PersonLine[]; more: boolean }) {
  const { scope, query, people } = props;
  return (
    <PlatformPage scope={scope} title={m('people.title')} lead={m('people.lead')}>
      <search>
        <form method="get" action={peoplePath} class="app-search-line">
          <TextField
            id="champ-q"
            name="q"
            value={query}
            label={m('people.search')}
            type="search"
            optionalMark={false}
            width="30"
          />
          <Button>{m('people.submit')}</Button>
        </form>
      </search>
      {query && people.length === 0 && <p role="status">{m('people.none')}</p>}
      {people.length > 0 && (
        <DataTable
          caption={m('people.caption')}
          captionHidden
          columns={[
            { key: 'name', header: m('people.name'), rowHeader: true },
            { key: 'organisations', header: m('people.organisations') },
            { key: 'state', header: m('people.state') },
          ]}
          rows={people.map((person) => ({
            id: person.id,
            cells: {
              name: (
                <>
                  <a href={`${peoplePath}/${person.id}`}>
                    <strong>{person.name}</strong>
                  </a>
                  <br />
                  <span class="lp-second">{person.email}</span>
                </>
              ),
              organisations: describeOrganisations(person),
              state: accountWord(person),
            },
          }))}
        />
      )}
      {props.more && <p>{m('people.more')}</p>}
    </PlatformPage>
  );
}

function accountWord(person: PersonLine): string {
  const word = m(person.deactivated ? 'members.state.closed' : 'members.state.active');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function describeOrganisations(person: PersonLine): string {
  const all = person.platformAdmin ? [m('people.platform-admin'), ...person.organisations] : person.organisations;
  return all.join(', ') || m('people.no-organisation');
}

export function PersonPage({ scope, person }: { scope: Scope; person: PersonLine }) {
  const csrf = csrfToken(scope.platform, scope.session.id);
  const post = (name: string, button: string, text: string) => (
    <form method="post" action={`${peoplePath}/${person.id}/${name}`} class="lp-stack">
      <input type="hidden" name="_csrf" value={csrf} />
      {text && <p class="lp-measure">{text}</p>}
      <Button kind="outline">{button}</Button>
    </form>
  );
  return (
    <PlatformPage scope={scope} title={person.name} parents={[{ href: peoplePath, text: m('people.title') }]}>
      <SummaryList
        items={[
          { term: m('member.email'), value: person.email },
          { term: m('people.organisations'), value: describeOrganisations(person) },
          { term: m('person.state'), value: accountWord(person) },
          {
            term: m('person.second-factor'),
            value: m(person.secondFactor ? 'person.second-factor.on' : 'person.second-factor.off'),
          },
        ]}
      />
      {person.id === scope.actor.userId ? (
        <p>{m('person.own')}</p>
      ) : (
        <>
          {person.secondFactor && post('second-facteur', m('person.reset'), m('person.reset-text'))}
          {person.deactivated
            ? post('rouvrir', m('person.reactivate'), '')
            : post('desactiver', m('person.deactivate'), m('person.deactivate-text'))}
        </>
      )}
    </PlatformPage>
  );
}

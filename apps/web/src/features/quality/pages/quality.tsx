import { Button, Details, EmptyState, PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { type FaultGroup, groupFaults, placeOf, type Rights } from '../present.ts';
import type { AssessedProcedure, Assessment } from '../queries.ts';

/** Groups that are shown, and démarches of a group: what is put right leaves the list. */
const SHOWN = 12;

/** What is to be put right in all démarches of an organisation, by kind of fault. */
export function QualityPage({ scope, assessment, rights }: { scope: Scope; assessment: Assessment; rights: Rights }) {
  const { procedures, duplicates, elsewhere } = assessment;
  const fine = procedures.filter(({ faults }) => faults.length === 0).length;
  const groups = groupFaults(procedures);
  const bySeverity = (severity: string) => groups.filter(({ rule }) => rule.severity === severity);
  const total = procedures.length;
  return (
    <EspacePage
      scope={scope}
      title={m('page.title')}
      section="procedures"
      breadcrumbs={[{ href: '/espace/demarches', text: m('crumb.procedures') }]}
    >
      <PageHeading title={m('page.title')} lead={m('page.lead')} leadSize="body" />
      {total === 0 ? (
        <EmptyState title={m('page.empty.title')}>{m('page.empty.text')}</EmptyState>
      ) : (
        <p>
          <strong>{fine === total ? m('page.all-fine', { total }) : m('page.fine', { fine, total })}</strong>
        </p>
      )}
      {(['urgent', 'useful'] as const).map(
        (severity) =>
          bySeverity(severity).length > 0 && (
            <section key={severity} class="lp-section lp-stack-24">
              <h2>{m(`page.${severity}`)}</h2>
              {bySeverity(severity).map((group) => (
                <Group key={group.rule.name} group={group} rights={rights} />
              ))}
            </section>
          ),
      )}
      {duplicates.length > 0 && (
        <section class="lp-section lp-stack-24">
          <h2>{m('duplicates.title')}</h2>
          <p class="lp-measure">{m('duplicates.lead')}</p>
          <ul>
            {duplicates.slice(0, SHOWN).map((group) => (
              <li key={group[0]!.id}>
                {group.slice(0, SHOWN).map((procedure, i) => (
                  <>
                    {i > 0 && ' · '}
                    <a href={`/espace/demarches/${procedure.id}`}>{procedure.title}</a>
                  </>
                ))}
                {group.length > SHOWN && ` · ${m('duplicates.more', { count: group.length - SHOWN })}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section class="lp-section lp-stack-24">
          <h2>{m('elsewhere.title')}</h2>
          <p class="lp-measure">{m('elsewhere.lead')}</p>
          <ul>
            {elsewhere.slice(0, SHOWN).map(({ own, others }) => (
              <li key={own.id}>
                <a href={`/espace/demarches/${own.id}`}>{own.title}</a>
                {others.slice(0, SHOWN).map(({ id, ...other }) => (
                  <>
                    {' · '}
                    <a href={`/demarches/${id}`}>{m('elsewhere.other', other)}</a>
                  </>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {total > 0 && (
        <p class="app-links">
          <a href="/espace/demarches/liens">{m('page.links')}</a>
        </p>
      )}
    </EspacePage>
  );
}

function Group({ group: { rule, cases }, rights }: { group: FaultGroup; rights: Rights }) {
  return (
    <div class="lp-stack">
      <h3>{rule.title}</h3>
      <p class="lp-measure">
        <strong>{m('group.fix')}</strong> {rule.fix}
      </p>
      <p class="lp-second lp-measure">
        {m('group.why')} {rule.why}
      </p>
      <Details summary={m('group.count', { count: cases.length })} open={cases.length <= 5}>
        <ul>
          {cases.map(({ procedure, messages }) => (
            <li key={procedure.id}>
              <a href={placeOf(rule.name, procedure.id, rights) ?? `/espace/demarches/${procedure.id}`}>
                {procedure.title}
              </a>
              {messages.length > 0 && <span class="lp-second"> {messages.join(' ; ')}</span>}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

/** What is to be put right in one démarche. */
export function ProcedureQualityPage(props: { scope: Scope; procedure: AssessedProcedure; rights: Rights }) {
  const { scope, procedure, rights } = props;
  const groups = groupFaults([procedure]);
  return (
    <EspacePage
      scope={scope}
      title={m('one.title')}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
      ]}
    >
      <PageHeading title={m('one.title')} lead={procedure.title} leadSize="body" />
      {groups.length === 0 && <p>{m('one.none')}</p>}
      {groups.map(({ rule, cases }) => (
        <section key={rule.name} class="lp-section lp-stack">
          <h2 class="lp-h3">{rule.title}</h2>
          {cases[0]!.messages.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p class="lp-measure">{rule.fix}</p>
          <p class="lp-second lp-measure">
            {m('group.why')} {rule.why}
          </p>
          <PutRight href={placeOf(rule.name, procedure.id, rights)} />
        </section>
      ))}
      <p class="app-links">
        <a href="/espace/demarches/qualite">{m('one.all')}</a>
      </p>
    </EspacePage>
  );
}

function PutRight({ href }: { href: string | undefined }) {
  if (!href) return null;
  return (
    <p>
      <Button href={href} kind="outline">
        {m('one.fix')}
      </Button>
    </p>
  );
}

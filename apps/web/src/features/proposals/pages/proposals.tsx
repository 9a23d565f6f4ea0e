import { Button, DataTable, Message, PageHeading, Radios, StateTag, Textarea, VersionCompare } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { ContentFields, type FieldDifference } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import type { ProposalRow } from '../store.ts';

interface Subject {
  id: string;
  title: string;
  organisation: string;
}

function Frame(props: { scope: Scope; procedure: Subject; title: string; children: ComponentChildren }) {
  const { procedure } = props;
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
      ]}
    >
      {props.children}
    </EspacePage>
  );
}

export function ProposePage(props: { scope: Scope; form: FormState; procedure: Subject }) {
  const { form, procedure } = props;
  return (
    <Frame scope={props.scope} procedure={procedure} title={m('new.title')}>
      <PageHeading
        title={m('new.title')}
        lead={m('new.lead', { organisation: procedure.organisation })}
        leadSize="body"
      />
      <FormShell form={form}>
        <Textarea {...form.field('reason')} label={m('new.reason')} hint={m('new.reason.hint')} rows={2} required />
        <ContentFields form={form} />
        <p class="lp-row">
          <Button>{m('new.action')}</Button>
          <a href={`/espace/demarches/${procedure.id}`}>{m('cancel')}</a>
        </p>
      </FormShell>
    </Frame>
  );
}

export function ProposalListPage(props: { scope: Scope; procedure: Subject; proposals: ProposalRow[] }) {
  const { scope, procedure, proposals } = props;
  const base = `/espace/demarches/${procedure.id}/propositions`;
  return (
    <Frame scope={scope} procedure={procedure} title={m('list.title')}>
      <PageHeading
        title={m('list.title')}
        actions={
          may(scope.actor, 'procedure.propose', scope.resource) &&
          !may(scope.actor, 'procedure.edit', scope.resource) && (
            <Button href={`${base}/nouvelle`}>{m('list.new')}</Button>
          )
        }
      />
      <DataTable
        caption={m('list.caption')}
        empty={m('list.empty')}
        columns={[
          { key: 'reason', header: m('list.reason'), rowHeader: true },
          { key: 'from', header: m('list.from') },
          { key: 'when', header: m('list.when') },
          { key: 'state', header: m('list.state') },
        ]}
        rows={proposals.map((proposal) => ({
          cells: {
            reason: <a href={`${base}/${proposal.id}`}>{proposal.reason}</a>,
            from: proposal.organisation,
            when: formatDay(proposal.proposedAt),
            state: <ProposalState proposal={proposal} />,
          },
        }))}
      />
    </Frame>
  );
}

function ProposalState({ proposal }: { proposal: ProposalRow }) {
  const outcome = proposal.outcome ?? 'open';
  return <StateTag state={outcome === 'open' ? 'alert' : 'none'} label={m(`state.${outcome}`)} />;
}

export function ProposalPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject & { version: number };
  proposal: ProposalRow;
  changes: FieldDifference[];
}) {
  const { scope, form, procedure, proposal, changes } = props;
  const title = m('one.title', { organisation: proposal.organisation });
  const answer = proposal.outcome === null && may(scope.actor, 'procedure.edit', scope.resource);
  const mine = proposal.outcome === null && scope.actor.memberships.has(proposal.organisationId) && !answer;
  return (
    <Frame scope={scope} procedure={procedure} title={title}>
      <PageHeading
        title={title}
        state={<ProposalState proposal={proposal} />}
        lead={m('one.by', { name: proposal.proposerName, date: formatDay(proposal.proposedAt) })}
        leadSize="body"
      />
      <p class="lp-measure">{proposal.reason}</p>
      {proposal.answer && (
        <Message kind="info" title={m('one.answered', { outcome: m(`state.${proposal.outcome ?? 'open'}`) })}>
          {proposal.answer}
        </Message>
      )}
      {answer && proposal.baseVersion !== procedure.version && (
        <Message kind="alert" title={m('one.stale')}>
          {m('one.stale.text')}
        </Message>
      )}
      <section class="lp-stack-24">
        <h2>{m('one.changes', { count: changes.length })}</h2>
        <VersionCompare
          yoursTitle={m('one.now')}
          savedTitle={m('one.proposed')}
          fields={changes.map((change) => ({
            label: change.label,
            yours: change.before || m('one.nothing'),
            saved: change.after || m('one.nothing'),
            different: true,
          }))}
        />
      </section>
      {answer && (
        <section class="lp-section lp-stack-24">
          <h2>{m('answer.title')}</h2>
          <FormShell form={form}>
            <Radios
              {...form.field('outcome')}
              label={m('answer.outcome')}
              required
              items={[
                { value: 'accepted', label: m('answer.accepted'), hint: m('answer.accepted.hint') },
                { value: 'declined', label: m('answer.declined'), hint: m('answer.declined.hint') },
              ]}
            />
            <Textarea {...form.field('answer')} label={m('answer.text')} rows={3} />
            <Button>{m('answer.action')}</Button>
          </FormShell>
        </section>
      )}
      {mine && (
        <form method="post" action={`/espace/demarches/${procedure.id}/propositions/${proposal.id}/retirer`}>
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <Button kind="outline">{m('one.withdraw')}</Button>
        </form>
      )}
    </Frame>
  );
}

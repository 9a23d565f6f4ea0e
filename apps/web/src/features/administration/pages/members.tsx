import { Button, Checkboxes, ConfirmPanel, DataTable, Details, Radios, TextField } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { type Role, roles } from '../../../platform/policy/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { profileNames, profileOf } from '../schema.ts';
import type { Member } from '../store/index.ts';
import { OrganisationPage } from './organisation.tsx';

const membersPath = '/espace/organisation/membres';
const parents = [{ href: membersPath, text: m('members.title') }];

/** A profile when the roles are exactly those of one, else the roles. */
export function describeRoles(held: readonly Role[]): string {
  const profile = profileOf(held);
  if (profile !== 'chosen') return m(`profile.${profile}`);
  return roles
    .filter((role) => held.includes(role))
    .map((role) => m(`role.${role}`))
    .join(', ');
}

function accountState(member: Member): string {
  if (member.deactivated) return m('members.state.closed');
  return m(member.canSignIn ? 'members.state.active' : 'members.state.invited');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function MembersPage(props: { scope: Scope; name: string; members: Member[] }) {
  const { scope, members } = props;
  return (
    <OrganisationPage
      scope={scope}
      title={m('members.title')}
      lead={m('members.lead', { name: props.name })}
      actions={
        <Button href={`${membersPath}/inviter`} icon="plus">
          {m('members.invite')}
        </Button>
      }
    >
      <DataTable
        caption={m('members.caption')}
        captionHidden
        columns={[
          { key: 'person', header: m('members.person'), rowHeader: true },
          { key: 'profile', header: m('members.profile') },
          { key: 'state', header: m('members.state') },
        ]}
        rows={members.map((member) => ({
          id: member.id,
          cells: {
            person: (
              <>
                <a href={`${membersPath}/${member.id}`}>
                  <strong>{member.name}</strong>
                </a>
                {member.id === scope.actor.userId && ` (${m('members.you')})`}
                <br />
                <span class="lp-second">{[member.jobTitle, member.email].filter(Boolean).join(', ')}</span>
              </>
            ),
            profile: describeRoles(member.roles),
            state: capital(accountState(member)),
          },
        }))}
      />
    </OrganisationPage>
  );
}

function RoleFields({ form }: { form: FormState }) {
  return (
    <>
      <Radios
        {...form.field('profile')}
        label={m('member.profile')}
        required
        items={profileNames.map((value) => ({
          value,
          label: m(`profile.${value}`),
          hint: m(`profile.${value}-hint`),
        }))}
      />
      <Details
        summary={m('member.roles-open')}
        open={form.field('profile').value === 'chosen' || form.field('roles').error !== undefined}
      >
        <Checkboxes
          {...form.field('roles')}
          label={m('member.roles')}
          optionalMark={false}
          values={form.list('roles')}
          items={roles.map((value) => ({ value, label: m(`role.${value}`), hint: m(`role.${value}-hint`) }))}
        />
      </Details>
    </>
  );
}

export function InvitePage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <OrganisationPage
      scope={scope}
      title={m('invite.title')}
      lead={m(scope.platform.mail.available ? 'invite.lead' : 'invite.lead-no-mail')}
      parents={parents}
    >
      <FormShell form={form}>
        <TextField {...form.field('name')} label={m('member.name')} required width="30" />
        <TextField {...form.field('email')} label={m('member.email')} type="email" required width="30" />
        <TextField {...form.field('job-title')} label={m('member.job-title')} />
        <RoleFields form={form} />
        <div class="app-form-end">
          <Button>{m('invite.submit')}</Button>
        </div>
      </FormShell>
    </OrganisationPage>
  );
}

/** Shown once, where no mail can leave: the link is written nowhere else. */
export function LinkToHandOver(props: { name: string; link: string; back: string; backText: string }) {
  return (
    <ConfirmPanel title={m('invite.link.title', { name: props.name })} headingLevel={1}>
      <div class="lp-stack-24">
        <p>{m('invite.link.text')}</p>
        <p>
          <code class="app-link-to-copy">{props.link}</code>
        </p>
        <p>
          <a href={props.back}>{props.backText}</a>
        </p>
      </div>
    </ConfirmPanel>
  );
}

export function MemberPage(props: { scope: Scope; form: FormState; member: Member }) {
  const { scope, form, member } = props;
  const path = `${membersPath}/${member.id}`;
  return (
    <OrganisationPage
      scope={scope}
      title={member.name}
      lead={[member.jobTitle, member.email].filter(Boolean).join(', ')}
      parents={parents}
    >
      <FormShell form={form}>
        <RoleFields form={form} />
        <div class="app-form-end">
          <Button>{m('member.save')}</Button>
        </div>
      </FormShell>
      <section class="lp-section lp-stack-24">
        <h2>{m('member.account')}</h2>
        <p>{m('member.account-state', { state: accountState(member) })}</p>
        {member.ownedHere ? <AccountActions scope={scope} member={member} /> : <p>{m('member.shared-account')}</p>}
        <p>
          <a href={`${path}/retirer`}>{m('member.remove')}</a>
        </p>
      </section>
    </OrganisationPage>
  );
}

function AccountActions({ scope, member }: { scope: Scope; member: Member }) {
  const csrf = csrfToken(scope.platform, scope.session.id);
  const post = (name: string, button: string, text: string) => (
    <form method="post" action={`${membersPath}/${member.id}/${name}`} class="lp-stack">
      <input type="hidden" name="_csrf" value={csrf} />
      <p class="lp-measure">{text}</p>
      <Button kind="outline">{button}</Button>
    </form>
  );
  if (member.id === scope.actor.userId) return <p class="lp-measure">{m('member.own-account')}</p>;
  if (member.closedByPlatform) return <p class="lp-measure">{m('member.closed-by-platform')}</p>;
  if (member.deactivated) return post('rouvrir', m('member.reactivate'), m('member.reactivate-text'));
  return (
    <>
      {post('lien', m(scope.platform.mail.available ? 'member.link' : 'member.link-no-mail'), m('member.link-text'))}
      {post('desactiver', m('member.deactivate'), m('member.deactivate-text'))}
    </>
  );
}

export function RemoveMemberPage(props: { scope: Scope; form: FormState; member: Member; holds: string }) {
  const { scope, form, member } = props;
  return (
    <OrganisationPage
      scope={scope}
      title={m('member.remove.title', { name: member.name })}
      lead={m('member.remove.text')}
      parents={[...parents, { href: `${membersPath}/${member.id}`, text: member.name }]}
    >
      {props.holds && (
        <p>
          {m('member.remove.holds', { what: props.holds })}{' '}
          <a href={`/espace/organisation/reprendre?de=${member.id}`}>{m('member.remove.takeover')}</a>
        </p>
      )}
      <FormShell form={form}>
        <Button>{m('member.remove.submit')}</Button>
      </FormShell>
    </OrganisationPage>
  );
}

import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import {
  changeRoles,
  type Invitation,
  inviteMember,
  removeMember,
  renewLink,
  setMemberAccount,
} from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { InvitePage, LinkToHandOver, MemberPage, MembersPage, RemoveMemberPage } from '../pages/members.tsx';
import { OrganisationPage } from '../pages/organisation.tsx';
import { emptyForm, inviteForm, profileOf, rolesForm, rolesFromForm } from '../schema.ts';
import { describeCounts } from '../sentences.ts';
import { countOwned, listMembers, type Member, noRecords, readMember } from '../store/index.ts';
import { actingOrganisation, manage } from './organisation.tsx';

const membersPath = '/espace/organisation/membres';

async function loadMember(scope: Scope): Promise<{ organisationId: string; member: Member }> {
  const { id: organisationId } = await actingOrganisation(scope);
  const member = await readMember(scope.platform.db, organisationId, scope.param('id'));
  if (!member) throw notFound();
  return { organisationId, member };
}

/** Says what became of an invitation; a link that cannot be mailed is shown once, on the answer itself. */
function answerInvitation(scope: Scope, invitation: Invitation, person: { name: string; email: string }) {
  if (invitation.link) {
    const title = m('members.title');
    return scope.page(
      <OrganisationPage scope={scope} title={title} parents={[{ href: membersPath, text: title }]}>
        <LinkToHandOver name={person.name} link={invitation.link} back={membersPath} backText={m('invite.link.back')} />
      </OrganisationPage>,
    );
  }
  const flash = invitation.sent ? m('invite.sent', person) : m('invite.added', person);
  return { to: membersPath, flash };
}

/** A button has no fields to show errors beside: they are said at the head of the page. */
async function orSay(to: string, work: () => Promise<string>) {
  try {
    return { to, flash: await work() };
  } catch (error) {
    if (!(error instanceof FieldErrors)) throw error;
    return { to, flash: Object.values(error.fields)[0] ?? '', kind: 'alert' as const };
  }
}

export const memberRoutes: Route[] = [
  page(membersPath, manage, async (scope) => {
    const { id, name } = await actingOrganisation(scope);
    return <MembersPage scope={scope} name={name} members={await listMembers(scope.platform.db, id)} />;
  }),
  ...form({
    path: `${membersPath}/inviter`,
    access: manage,
    schema: inviteForm,
    load: actingOrganisation,
    page: (scope, state) => <InvitePage scope={scope} form={state} />,
    submit: async (scope, input, { loaded }) => {
      const roles = rolesFromForm(input);
      if (!roles) throw new FieldErrors({ roles: m('member.roles-missing') });
      const person = { name: input.name, email: input.email, jobTitle: input['job-title'], roles };
      const invitation = await transact(scope.platform, scope.actor, (command) =>
        inviteMember(command, scope.platform, { organisationId: loaded.id, ...person }),
      );
      return answerInvitation(scope, invitation, { name: input.name, email: input.email });
    },
  }),
  ...form({
    path: `${membersPath}/:id`,
    access: manage,
    schema: rolesForm,
    load: loadMember,
    initial: ({ member }) => ({ values: { profile: profileOf(member.roles), roles: member.roles } }),
    page: (scope, state, { member }) => <MemberPage scope={scope} form={state} member={member} />,
    submit: async (scope, input, { loaded }) => {
      const roles = rolesFromForm(input);
      if (!roles) throw new FieldErrors({ roles: m('member.roles-missing') });
      const { organisationId, member } = loaded;
      await transact(scope.platform, scope.actor, (command) =>
        changeRoles(command, { organisationId, userId: member.id, roles }),
      );
      return { to: membersPath, flash: m('member.saved', { name: member.name }) };
    },
  }),
  ...form({
    path: `${membersPath}/:id/retirer`,
    access: manage,
    schema: emptyForm,
    load: async (scope) => {
      const loaded = await loadMember(scope);
      const counts = await countOwned(scope.platform.db, loaded.organisationId);
      return { ...loaded, holds: describeCounts(counts.get(loaded.member.id) ?? noRecords) };
    },
    page: (scope, state, { member, holds }) => (
      <RemoveMemberPage scope={scope} form={state} member={member} holds={holds} />
    ),
    submit: async (scope, _, { loaded: { organisationId, member } }) => {
      await transact(scope.platform, scope.actor, (command) =>
        removeMember(command, { organisationId, userId: member.id }),
      );
      // Who removes themselves has no right to the list any more.
      const to = member.id === scope.actor.userId ? '/espace' : membersPath;
      return { to, flash: m('member.removed', { name: member.name }) };
    },
  }),
  button(`${membersPath}/:id/lien`, manage, async (scope) => {
    const { organisationId, member } = await loadMember(scope);
    const invitation = await transact(scope.platform, scope.actor, (command) =>
      renewLink(command, scope.platform, { organisationId, userId: member.id }),
    );
    if (invitation.link) return answerInvitation(scope, invitation, member);
    return { to: `${membersPath}/${member.id}`, flash: m('member.link-sent', { email: member.email }) };
  }),
  ...(['desactiver', 'rouvrir'] as const).map((name) =>
    button(`${membersPath}/:id/${name}`, manage, async (scope) => {
      const { organisationId, member } = await loadMember(scope);
      const deactivated = name === 'desactiver';
      return orSay(`${membersPath}/${member.id}`, async () => {
        await transact(scope.platform, scope.actor, (command) =>
          setMemberAccount(command, { organisationId, userId: member.id, deactivated }),
        );
        return m(deactivated ? 'member.deactivated' : 'member.reactivated', { name: member.name });
      });
    }),
  ),
];

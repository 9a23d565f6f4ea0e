import type { Command } from '../../../platform/command.ts';
import { AppError, FieldErrors, forbidden, notFound } from '../../../platform/http/errors.ts';
import { createUser, setDeactivated } from '../../../platform/identity/accounts.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Role } from '../../../platform/policy/index.ts';
import { inviteToAccount } from '../../account/index.ts';
import { message as m } from '../messages.ts';
import {
  deleteMember,
  findAccount,
  insertMember,
  listMembers,
  lockOrganisation,
  type Member,
  type OrganisationRow,
  readMember,
  updateRoles,
} from '../store/index.ts';

export interface NewMember {
  name: string;
  email: string;
  jobTitle: string;
  roles: readonly Role[];
}

/** What became of an invitation: sent by mail, or a link to hand over by oneself; nothing to hand over when both are absent. */
export interface Invitation {
  sent: boolean;
  link?: string;
}

/**
 * Makes someone a member. A person whom Limpide does not know gets an account and a link to choose a password; one who has
 * an account already is told by mail. Whoever holds such a link holds the account: one of another organisation, or of the
 * platform, is added without a link, and a link that was sent to its owner stays as it is.
 */
export async function inviteMember(
  command: Command,
  platform: Platform,
  input: NewMember & { organisationId: string },
): Promise<Invitation> {
  const id = command.authoriseIn('organisation.manage', input.organisationId);
  return addMember(command, platform, await lockOrganisation(command.tx, id), input);
}

/** The same without the right of the organisation: for who has just checked another one. */
export async function addMember(
  command: Command,
  platform: Platform,
  organisation: OrganisationRow,
  input: NewMember,
): Promise<Invitation> {
  const { tx, now } = command;
  const known = await findAccount(tx, input.email);
  if (known?.deactivated) throw new FieldErrors({ email: m('member.closed') });
  const userId = known?.id ?? (await createUser(tx, now, input));
  if (!(await insertMember(tx, { organisationId: organisation.id, userId, roles: input.roles, now }))) {
    throw new FieldErrors({ email: m('member.already') });
  }
  auditMember(command, organisation.id, userId, 'added', { roles: input.roles });
  const opensHere =
    !known || (!known.canSignIn && ((await readMember(tx, organisation.id, userId))?.ownedHere ?? false));
  if (opensHere) return invite(command, platform, organisation, { id: userId, email: input.email });
  if (!platform.mail.available) return { sent: false };
  await platform.mail.queue(tx, platform.jobs, now, {
    to: input.email,
    subject: m('mail.member.subject', { organisation: organisation.name }),
    body: m('mail.member.body', {
      name: command.actor.name,
      organisation: organisation.name,
      link: new URL('/espace', platform.config.baseUrl).href,
    }),
  });
  return { sent: true };
}

async function invite(
  command: Command,
  platform: Platform,
  organisation: OrganisationRow,
  person: { id: string; email: string },
): Promise<Invitation> {
  const { sent, link } = await inviteToAccount(platform, command.tx, {
    userId: person.id,
    email: person.email,
    organisation: organisation.name,
    invitedBy: command.actor.name,
  });
  return sent ? { sent } : { sent, link };
}

function auditMember(command: Command, organisationId: string, userId: string, action: string, detail?: unknown): void {
  command.audit({ organisationId, action: `member.${action}`, recordType: 'member', recordId: userId, detail });
}

/** The member and the organisation, locked, for someone who manages it. @throws AppError 404 for another's member */
async function managed(command: Command, input: { organisationId: string; userId: string }) {
  const id = command.authoriseIn('organisation.manage', input.organisationId);
  const organisation = await lockOrganisation(command.tx, id);
  const member = await readMember(command.tx, id, input.userId);
  if (!member) throw notFound();
  return { organisation, member };
}

/** An organisation is never left without someone who can sign in and administer it. @throws FieldErrors */
async function keepAnAdministrator(command: Command, organisationId: string, without: string): Promise<void> {
  const members = await listMembers(command.tx, organisationId);
  const others = members.filter(
    (member) =>
      member.id !== without && !member.deactivated && member.canSignIn && member.roles.includes('organisation-admin'),
  );
  if (others.length === 0) throw new FieldErrors({ profile: m('member.last-administrator') });
}

export async function changeRoles(
  command: Command,
  input: { organisationId: string; userId: string; roles: readonly Role[] },
): Promise<void> {
  const { organisation, member } = await managed(command, input);
  if (member.roles.includes('organisation-admin') && !input.roles.includes('organisation-admin')) {
    await keepAnAdministrator(command, organisation.id, member.id);
  }
  await updateRoles(command.tx, organisation.id, member.id, input.roles);
  auditMember(command, organisation.id, member.id, 'roles-changed', { before: member.roles, after: input.roles });
}

/** Ends a membership. The account stays, and so does what the person wrote. */
export async function removeMember(command: Command, input: { organisationId: string; userId: string }): Promise<void> {
  const { organisation, member } = await managed(command, input);
  if (member.roles.includes('organisation-admin')) await keepAnAdministrator(command, organisation.id, member.id);
  await deleteMember(command.tx, organisation.id, member.id);
  auditMember(command, organisation.id, member.id, 'removed');
}

/**
 * Closes or reopens the account of a member, which ends the sessions at once. Only where the person belongs to this
 * organisation alone: an administrator has no hold on an account that others rely on, nor on one that the platform closed.
 */
export async function setMemberAccount(
  command: Command,
  input: { organisationId: string; userId: string; deactivated: boolean },
): Promise<void> {
  const { organisation, member } = await managed(command, input);
  if (!member.ownedHere) throw forbidden();
  if (member.id === command.actor.userId) throw new AppError('error.state', 409);
  if (input.deactivated && member.roles.includes('organisation-admin')) {
    await keepAnAdministrator(command, organisation.id, member.id);
  }
  if (!(await setDeactivated(command.tx, command.now, member.id, input.deactivated, 'organisation'))) {
    throw new FieldErrors({ account: m('member.closed-by-platform') });
  }
  auditMember(command, organisation.id, member.id, input.deactivated ? 'deactivated' : 'reactivated');
}

/** A new link to choose a password, under the same condition: who holds the link holds the account. */
export async function renewLink(
  command: Command,
  platform: Platform,
  input: { organisationId: string; userId: string },
): Promise<Invitation & { member: Member }> {
  const { organisation, member } = await managed(command, input);
  if (!member.ownedHere || member.deactivated) throw forbidden();
  auditMember(command, organisation.id, member.id, 'link-renewed');
  return { ...(await invite(command, platform, organisation, member)), member };
}

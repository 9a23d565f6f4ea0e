import { forgetAccounts } from '../../../demonstration/accounts.ts';
import { resetDemonstration } from '../../../demonstration/load.ts';
import { removeDemonstrationForGood } from '../../../demonstration/remove.ts';
import { platformChain } from '../../../platform/audit/index.ts';
import { type Command, transact } from '../../../platform/command.ts';
import { AppError, FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { createUser, removeSecondFactor, setDeactivated } from '../../../platform/identity/accounts.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import { hashPassword, passwordProblem } from '../../../platform/identity/password.ts';
import type { Platform } from '../../../platform/platform.ts';
import { profiles } from '../../../platform/policy/index.ts';
import { type AuthorityName, usualBody } from '../authorities.ts';
import { message as m } from '../messages.ts';
import { findAccount, insertOrganisation, lockOrganisation, readOrganisation } from '../store/index.ts';
import { addMember, type Invitation } from './members.ts';
import { recordOrganisation } from './organisation.ts';

/** @throws AppError 404: for others the administration of the platform does not exist */
function platformOnly(command: Command): void {
  if (!command.actor.platformAdmin) throw notFound();
}

function auditPlatform(command: Command, action: string, recordType: string, recordId: string, detail?: unknown): void {
  command.audit({ organisationId: platformChain, action, recordType, recordId, detail });
}

/** Creates an organisation with its first administrator. Its contact is filled in by that person, who is asked for it. */
export async function createOrganisation(
  command: Command,
  platform: Platform,
  input: { name: string; shortName: string; authority: AuthorityName; adminName: string; adminEmail: string },
): Promise<{ id: string; invitation: Invitation }> {
  platformOnly(command);
  const id = await insertOrganisation(
    command.tx,
    {
      name: input.name,
      shortName: input.shortName,
      authority: input.authority,
      publicationRule: 'colleague',
      decisionBody: usualBody[input.authority],
      contact: { phone: '', phoneHours: '', address: '', openingHours: '', post: '', helper: '' },
      adviserEmail: '',
      irritantOwnerDays: 60,
    },
    command.now,
  );
  await recordOrganisation(command, id, 'created');
  auditPlatform(command, 'organisation.created', 'organisation', id);
  try {
    return { id, invitation: await addAdministrator(command, platform, id, input.adminName, input.adminEmail) };
  } catch (error) {
    if (error instanceof FieldErrors) throw new FieldErrors({ 'admin-email': error.fields.email ?? '' });
    throw error;
  }
}

/** Gives an organisation another administrator: when the last one has left, for instance. */
export async function inviteAdministrator(
  command: Command,
  platform: Platform,
  input: { organisationId: string; name: string; email: string },
): Promise<Invitation> {
  platformOnly(command);
  if (!(await readOrganisation(command.tx, input.organisationId))) throw notFound();
  auditPlatform(command, 'organisation.administrator-invited', 'organisation', input.organisationId);
  return addAdministrator(command, platform, input.organisationId, input.name, input.email);
}

async function addAdministrator(command: Command, platform: Platform, id: string, name: string, email: string) {
  const organisation = await lockOrganisation(command.tx, id);
  return addMember(command, platform, organisation, { name, email, jobTitle: '', roles: profiles.administers });
}

/** Closes or reopens an account, whatever its organisations. Nobody closes their own. */
export async function setAccount(command: Command, input: { userId: string; deactivated: boolean }): Promise<void> {
  platformOnly(command);
  if (input.userId === command.actor.userId) throw new AppError('error.state', 409);
  await setDeactivated(command.tx, command.now, input.userId, input.deactivated, 'platform');
  auditPlatform(command, input.deactivated ? 'account.deactivated' : 'account.reactivated', 'user', input.userId);
}

/** For a lost telephone: the person signs in with the password alone, and sets up another one. */
export async function resetSecondFactor(command: Command, input: { userId: string }): Promise<void> {
  platformOnly(command);
  await removeSecondFactor(command.tx, command.now, input.userId);
  auditPlatform(command, 'account.second-factor-reset', 'user', input.userId);
}

let loading = false;

/** Loads the fictional organisations anew, as on the first day. One at a time: a second demand is refused. */
export async function resetDemonstrationData(platform: Platform, actor: Actor): Promise<void> {
  if (loading) throw new AppError('error.state', 409);
  await transact(platform, actor, async (command) => {
    platformOnly(command);
    auditPlatform(command, 'demonstration.reset', 'platform', platformChain);
  });
  loading = true;
  try {
    await resetDemonstration(platform);
  } finally {
    loading = false;
  }
}

/**
 * Removes the fictional organisations and people. When the one who does it is fictional too, the first real platform
 * administrator is made in the same transaction, so that nobody is locked out. Gives that new account.
 */
export async function removeDemonstrationData(
  platform: Platform,
  actor: Actor,
  successor: { name: string; email: string; password: string; again: string } | undefined,
): Promise<string | undefined> {
  const passwordHash = successor && (await checkSuccessor(platform, successor));
  const made = await transact(platform, actor, async (command) => {
    platformOnly(command);
    auditPlatform(command, 'demonstration.removed', 'platform', platformChain);
    await removeDemonstrationForGood(command.tx, command.now);
    if (!successor) return undefined;
    const id = await createUser(command.tx, command.now, {
      ...successor,
      passwordHash: passwordHash!,
      platformAdmin: true,
    });
    auditPlatform(command, 'account.platform-admin-created', 'user', id);
    return id;
  });
  forgetAccounts(platform.config.dataDir);
  return made;
}

async function checkSuccessor(
  platform: Platform,
  successor: { name: string; email: string; password: string; again: string },
): Promise<string> {
  const problem = passwordProblem(successor.password, successor);
  const errors: Record<string, string> = {};
  if (!successor.name) errors.name = m('member.name-missing');
  if (await findAccount(platform.db, successor.email)) errors.email = m('demonstration.address-taken');
  if (problem) errors['new-password'] = m('demonstration.password-weak');
  else if (successor.password !== successor.again) errors['new-password-again'] = m('demonstration.password-differ');
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  return hashPassword(successor.password);
}

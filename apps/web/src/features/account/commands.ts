import { platformChain, writeAudit } from '../../platform/audit/index.ts';
import { type Command, expectVersion } from '../../platform/command.ts';
import type { Tx } from '../../platform/database/index.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import {
  checkOwnPassword,
  emailKey,
  removeSecondFactor,
  revokePasswordLinks,
  sealTotpSecret,
  setPassword,
} from '../../platform/identity/accounts.ts';
import type { OidcIdentity } from '../../platform/identity/oidc.ts';
import {
  issueToken,
  readToken,
  revokeTokens,
  spendToken,
  type TokenPurpose,
} from '../../platform/identity/one-time-token.ts';
import { hashPassword, passwordProblem } from '../../platform/identity/password.ts';
import { endSessions, readMemberships, rotateSession, startSession } from '../../platform/identity/session.ts';
import { addressKey, takeTry, tryLimits } from '../../platform/identity/throttle.ts';
import { checkTotp } from '../../platform/identity/totp.ts';
import type { Platform } from '../../platform/platform.ts';
import { message as m } from './messages.ts';
import {
  chooseOrganisation,
  endOwnSession,
  findOpenAccount,
  linkOidc,
  lockAccount,
  readAccount,
  saveSecondFactor,
  unlinkOidc,
  updateProfile,
} from './store.ts';

/** How long a link to choose a password opens, in hours. */
export const resetHours = 1;
export const invitationHours = 7 * 24;

function auditAccount(command: Command, action: string, detail?: unknown): void {
  const recordId = command.actor.userId;
  command.audit({ organisationId: platformChain, action, recordType: 'user', recordId, detail });
}

/**
 * Opens a session for a person who has just proved who they are, and gives its token. The session that this browser had
 * before ends.
 */
export async function openSession(
  platform: Platform,
  input: { userId: string; label: string; secondFactor: boolean; replaces?: string | undefined },
): Promise<string> {
  const now = platform.clock.now();
  return platform.db.transaction().execute(async (tx) => {
    if (input.replaces) await endSessions(tx, now, { id: input.replaces });
    const memberships = await readMemberships(tx, input.userId);
    const token = await startSession(tx, now, {
      userId: input.userId,
      organisationId: memberships.keys().next().value ?? null,
      label: input.label,
      secondFactor: input.secondFactor,
    });
    await auditAlone(platform, tx, 'session.opened', input.userId);
    return token;
  });
}

/** The entry of something done before anyone is signed in. */
async function auditAlone(platform: Platform, tx: Tx, action: string, userId: string): Promise<void> {
  await writeAudit(tx, platform.keys.audit, platform.clock.now(), [
    { organisationId: platformChain, actorId: userId, action, recordType: 'user', recordId: userId },
  ]);
}

/**
 * Sends a link to choose a new password, if an open account has this address. The caller tells nobody which it was.
 * Earlier links, of an invitation too, stop working; beyond three demands the wait grows, so that nobody's mailbox is flooded.
 */
export async function askPasswordReset(platform: Platform, email: string): Promise<void> {
  const now = platform.clock.now();
  const key = addressKey(platform.keys, 'reset', emailKey(email));
  const wait = await takeTry(platform.db, key, now, tryLimits.reset);
  await platform.db.transaction().execute(async (tx) => {
    const account = await findOpenAccount(tx, email);
    if (!account || wait > 0) return;
    await revokePasswordLinks(tx, now, account.id);
    const link = await passwordLink(platform, tx, 'password-reset', account.id);
    await platform.mail.queue(tx, platform.jobs, now, {
      to: account.email,
      subject: m('mail.reset.subject'),
      body: m('mail.reset.body', { link }),
    });
    await auditAlone(platform, tx, 'account.password-reset-asked', account.id);
  });
}

async function passwordLink(platform: Platform, tx: Tx, purpose: 'password-reset' | 'invitation', userId: string) {
  const hours = purpose === 'invitation' ? invitationHours : resetHours;
  const token = await issueToken(tx, platform.clock.now(), { purpose, subjectId: userId, hours });
  const path = purpose === 'invitation' ? '/espace/invitation/' : '/espace/connexion/mot-de-passe/';
  return new URL(path + token, platform.config.baseUrl).href;
}

/** A link by which a person chooses a first password, or a new one. Earlier ones stop working. */
export async function invitationLink(platform: Platform, tx: Tx, userId: string): Promise<string> {
  await revokeTokens(tx, platform.clock.now(), 'invitation', userId);
  return passwordLink(platform, tx, 'invitation', userId);
}

/**
 * Makes the link by which a member who has no password yet, or has lost it, chooses one; earlier ones stop working. It
 * leaves by mail when mail can leave; otherwise it is given back, to be shown once to the person who invites.
 */
export async function inviteToAccount(
  platform: Platform,
  tx: Tx,
  input: { userId: string; email: string; organisation: string; invitedBy: string },
): Promise<{ sent: boolean; link: string }> {
  const now = platform.clock.now();
  const link = await invitationLink(platform, tx, input.userId);
  if (!platform.mail.available) return { sent: false, link };
  await platform.mail.queue(tx, platform.jobs, now, {
    to: input.email,
    subject: m('mail.invitation.subject', { organisation: input.organisation }),
    body: m('mail.invitation.body', {
      name: input.invitedBy,
      organisation: input.organisation,
      link,
      days: invitationHours / 24,
    }),
  });
  return { sent: true, link };
}

/** Whose password a link lets choose. @throws AppError 410 when the link is over */
export async function readPasswordLink(platform: Platform, purpose: TokenPurpose, token: string) {
  const userId = await readToken(platform.db, platform.clock.now(), purpose, token);
  const account = userId ? await readAccount(platform.db, userId) : undefined;
  if (!account || account.deactivatedAt) throw new AppError('error.link-over', 410);
  return account;
}

/** Uses a link up: the password is set, every session of the person ends, other open links stop working. */
export async function choosePassword(
  platform: Platform,
  input: { purpose: 'password-reset' | 'invitation'; token: string; password: string; again: string; name?: string },
): Promise<void> {
  const account = await readPasswordLink(platform, input.purpose, input.token);
  const passwordHash = await hashNewPassword(input, { name: input.name ?? account.name, email: account.email });
  const now = platform.clock.now();
  await platform.db.transaction().execute(async (tx) => {
    const userId = await spendToken(tx, now, input.purpose, input.token);
    if (!userId) throw new AppError('error.link-over', 410);
    if (input.name) await updateProfile(tx, userId, { name: input.name });
    await setPassword(platform, tx, userId, passwordHash);
  });
}

/** @throws FieldErrors when the two differ or the password is too easy to guess */
async function hashNewPassword(
  input: { password: string; again: string },
  identity: { name: string; email: string },
): Promise<string> {
  const problem = passwordProblem(input.password, identity);
  if (problem) throw new FieldErrors({ 'new-password': m(`password.problem.${problem}`) });
  if (input.password !== input.again) throw new FieldErrors({ 'new-password-again': m('password.differ') });
  return hashPassword(input.password);
}

/** @throws FieldErrors on the field `password` */
export async function proveOwnPassword(platform: Platform, userId: string, password: string): Promise<void> {
  const right = await checkOwnPassword(platform, userId, password);
  if (typeof right === 'number') throw new FieldErrors({ password: m('sign-in.wait', { seconds: right }) });
  if (!right) throw new FieldErrors({ password: m('password.wrong') });
}

/** What must be computed before the transaction of `changePassword`. */
export async function preparePassword(
  platform: Platform,
  person: { userId: string; name: string; email: string },
  input: { current: string; password: string; again: string },
): Promise<string> {
  await proveOwnPassword(platform, person.userId, input.current);
  return hashNewPassword(input, person);
}

export async function changePassword(
  command: Command,
  platform: Platform,
  input: { passwordHash: string; keepSession: string },
): Promise<void> {
  await setPassword(platform, command.tx, command.actor.userId, input.passwordHash, input.keepSession);
}

export async function editProfile(
  command: Command,
  input: { version: number; name: string; jobTitle: string; phone: string },
): Promise<void> {
  expectVersion(await lockAccount(command.tx, command.actor.userId), input.version);
  await updateProfile(command.tx, command.actor.userId, input);
  auditAccount(command, 'account.profile-changed');
}

/** Acts from now on in the name of another of one's organisations. */
export async function switchOrganisation(
  command: Command,
  input: { sessionId: string; organisationId: string },
): Promise<void> {
  if (!command.actor.memberships.has(input.organisationId)) throw new FieldErrors({ organisation: m('switch.choose') });
  await chooseOrganisation(command.tx, input.sessionId, input.organisationId);
}

export async function endSession(command: Command, input: { sessionId: string }): Promise<void> {
  if (!(await endOwnSession(command.tx, command.actor.userId, input.sessionId, command.now))) throw notFound();
  auditAccount(command, 'session.ended', { session: input.sessionId });
}

export async function endOtherSessions(command: Command, input: { keepSession: string }): Promise<void> {
  await endSessions(command.tx, command.now, { userId: command.actor.userId, except: input.keepSession });
  auditAccount(command, 'session.others-ended');
}

/**
 * Confirms a second factor by its first code. The session gets a new token, which is returned; the others, opened without
 * this factor, end.
 */
export async function confirmSecondFactor(
  command: Command,
  platform: Platform,
  input: { secret: string; code: string; sessionId: string },
): Promise<string> {
  await lockAccount(command.tx, command.actor.userId);
  const step = checkTotp(input.secret, input.code, command.now, 0);
  if (!step) throw new FieldErrors({ code: m('second.code-wrong') });
  const sealed = sealTotpSecret(platform, input.secret);
  await saveSecondFactor(command.tx, command.actor.userId, sealed, step, command.now);
  await endSessions(command.tx, command.now, { userId: command.actor.userId, except: input.sessionId });
  auditAccount(command, 'account.second-factor-set');
  return rotateSession(command.tx, input.sessionId, { secondFactor: true });
}

export async function dropSecondFactor(command: Command, input: { keepSession: string }): Promise<void> {
  await removeSecondFactor(command.tx, command.now, command.actor.userId, input.keepSession);
  auditAccount(command, 'account.second-factor-removed');
}

/** Raises a session whose person has just given the code. */
export async function raiseSession(command: Command, input: { sessionId: string }): Promise<string> {
  auditAccount(command, 'session.raised');
  return rotateSession(command.tx, input.sessionId, { secondFactor: true });
}

/** Links the account that the provider has just vouched for. @returns false when it is another person's already */
export async function linkAccount(command: Command, identity: OidcIdentity): Promise<boolean> {
  const { issuer, subject } = identity;
  const linked = await linkOidc(command.tx, { issuer, subject, userId: command.actor.userId, now: command.now });
  if (linked) auditAccount(command, 'account.oidc-linked', { issuer, subject });
  return linked;
}

/** Ends the other sessions too: any of them may have been opened through the account that is no longer trusted. */
export async function unlinkAccount(command: Command, input: { keepSession: string }): Promise<void> {
  if (!(await unlinkOidc(command.tx, command.actor.userId))) throw notFound();
  await endSessions(command.tx, command.now, { userId: command.actor.userId, except: input.keepSession });
  auditAccount(command, 'account.oidc-unlinked');
}

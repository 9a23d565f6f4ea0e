import { invitationHours, invitationLink } from '../features/account/index.ts';
import { platformChain, writeAudit } from '../platform/audit/index.ts';
import {
  createUser,
  emailKey,
  removeSecondFactor,
  setDeactivated,
  setPassword,
} from '../platform/identity/accounts.ts';
import { hashPassword, type PasswordProblem, passwordProblem } from '../platform/identity/password.ts';
import { endSessions } from '../platform/identity/session.ts';
import { isOneAddress } from '../platform/mail/mail.ts';
import type { Platform } from '../platform/platform.ts';
import { AdminProblem } from './problem.ts';

const refusals: Record<PasswordProblem, string> = {
  'too-short': 'Ce mot de passe est trop court : 12 caractères au moins.',
  'too-long': 'Ce mot de passe est trop long : 200 caractères au plus.',
  common: 'Ce mot de passe est trop facile à deviner.',
  'contains-identity': 'Ce mot de passe contient surtout le nom de la personne ou celui de Limpide.',
};

export interface CreatedAdmin {
  existed: boolean;
  /** To open once, within `hours`, when no password was given. */
  link: string | undefined;
  hours: number;
}

/**
 * Makes a platform administrator, or gives the role and a way back in to an account that exists: it is reopened, and with
 * `resetSecondFactor` a lost telephone stops being asked for. What opened the account before opens it no longer: its
 * sessions end and its password is gone, so that whoever took the address first does not become an administrator.
 * Whoever can run this holds the server anyway.
 */
export async function createAdmin(
  platform: Platform,
  input: { email: string; name: string; password?: string | undefined; resetSecondFactor: boolean },
): Promise<CreatedAdmin> {
  if (!isOneAddress(input.email)) throw new AdminProblem('Donnez une adresse complète avec --email.');
  if (!input.name.trim()) throw new AdminProblem('Donnez le nom de la personne avec --name.');
  const problem = input.password === undefined ? undefined : passwordProblem(input.password, input);
  if (problem) throw new AdminProblem(refusals[problem]);
  const passwordHash = input.password === undefined ? undefined : await hashPassword(input.password);
  const now = platform.clock.now();
  return platform.db.transaction().execute(async (tx) => {
    const found = await tx
      .selectFrom('app_user')
      .select('id')
      .where('email_key', '=', emailKey(input.email))
      .forUpdate()
      .executeTakeFirst();
    const id = found?.id ?? (await createUser(tx, now, { email: input.email, name: input.name, platformAdmin: true }));
    if (found) {
      await tx
        .updateTable('app_user')
        .set({ platform_admin: true, password_hash: null })
        .where('id', '=', id)
        .execute();
      await endSessions(tx, now, { userId: id });
      await setDeactivated(tx, now, id, false);
      if (input.resetSecondFactor) await removeSecondFactor(tx, now, id);
    }
    if (passwordHash) await setPassword(platform, tx, id, passwordHash);
    const link = passwordHash ? undefined : await invitationLink(platform, tx, id);
    await writeAudit(tx, platform.keys.audit, now, [
      {
        organisationId: platformChain,
        actorId: null,
        action: 'account.platform-admin-created',
        recordType: 'user',
        recordId: id,
        detail: { existed: Boolean(found), resetSecondFactor: input.resetSecondFactor },
      },
    ]);
    return { existed: Boolean(found), link, hours: invitationHours };
  });
}

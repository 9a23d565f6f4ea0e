import { platformChain, writeAudit } from '../../platform/audit/index.ts';
import { readMemberships, startSession } from '../../platform/identity/session.ts';
import type { Platform } from '../../platform/platform.ts';

/** Opens a session for a person who has just proved who they are, and gives its token. */
export async function openSession(
  platform: Platform,
  input: { userId: string; label: string; secondFactor: boolean },
): Promise<string> {
  const now = platform.clock.now();
  return platform.db.transaction().execute(async (tx) => {
    const memberships = await readMemberships(tx, input.userId);
    const token = await startSession(tx, now, {
      userId: input.userId,
      organisationId: memberships.keys().next().value ?? null,
      label: input.label,
      secondFactor: input.secondFactor,
    });
    await writeAudit(tx, platform.keys.audit, now, [
      {
        organisationId: platformChain,
        actorId: input.userId,
        action: 'session.opened',
        recordType: 'user',
        recordId: input.userId,
      },
    ]);
    return token;
  });
}

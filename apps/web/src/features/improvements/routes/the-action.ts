import { transact } from '../../../platform/command.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { Access, Scope } from '../../../platform/http/route.ts';
import type { Action } from '../../../platform/policy/index.ts';
import { type ActionRow, readAction } from '../store.ts';

/** A right on the improvement of the path. */
export const on = (action: Action): Access => ({ kind: 'record', action, record: 'action', param: 'id' });

export const base = (scope: Scope) => `/espace/ameliorations/${scope.param('id')}`;

/** One command as one transaction of the person who asks. */
export const run = <T>(scope: Scope, work: Parameters<typeof transact<T>>[2]) =>
  transact(scope.platform, scope.actor, work);

/** The improvement of the path. The access has found it already. */
export async function theAction(scope: Scope): Promise<ActionRow> {
  const action = await readAction(scope.platform.db, scope.param('id'));
  if (!action) throw notFound();
  return action;
}

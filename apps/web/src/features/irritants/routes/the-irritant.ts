import { transact } from '../../../platform/command.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { Access, Scope } from '../../../platform/http/route.ts';
import type { Action } from '../../../platform/policy/index.ts';
import { readIrritant } from '../store.ts';

/** A right on the irritant of the path. */
export const on = (action: Action): Access => ({ kind: 'record', action, record: 'irritant', param: 'id' });

export const base = (scope: Scope) => `/espace/irritants/${scope.param('id')}`;

/** One command as one transaction of the person who asks. */
export const run = <T>(scope: Scope, work: Parameters<typeof transact<T>>[2]) =>
  transact(scope.platform, scope.actor, work);

/** The irritant of the path. The access has found it already. */
export async function theIrritant(scope: Scope) {
  const irritant = await readIrritant(scope.platform.db, scope.param('id'));
  if (!irritant) throw notFound();
  return irritant;
}

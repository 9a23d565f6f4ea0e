import { isId } from '@limpide/kernel';
import { keepDraft, readDraft } from '../../platform/forms/draft.ts';
import type { Scope } from '../../platform/http/route.ts';

/** Keeps what was read, sealed, for the person who brought it: seven days, like any text in waiting. */
export function keep(scope: Scope, path: string, value: object): Promise<string> {
  return keepDraft(scope.platform, scope.actor.userId, path, { kept: JSON.stringify(value) });
}

/** What this person kept under that name on that page. It was sealed here, so it has the shape it was given. */
export async function readKept<T>(scope: Scope, path: string): Promise<T | undefined> {
  const id = scope.query('import');
  if (!isId(id)) return undefined;
  const values = await readDraft(scope.platform, scope.actor.userId, path, id);
  return typeof values?.kept === 'string' ? (JSON.parse(values.kept) as T) : undefined;
}

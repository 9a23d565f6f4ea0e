import { administratorNames } from '../identity/administrators.ts';
import { platformMessage as m } from '../messages/index.ts';
import type { Scope } from './route.ts';

const list = new Intl.ListFormat('fr');

/** What to say to a person whose role is not enough: who can change it, by name. Absent when nobody can be named. */
export async function whoCanHelp(scope: Scope): Promise<string | undefined> {
  if (!scope.signedIn) return undefined;
  // An error page must come out whatever the database says.
  const names = await administratorNames(scope.platform.db, scope.actor).catch(() => []);
  return names.length > 0 ? m('error.forbidden-ask', { count: names.length, names: list.format(names) }) : undefined;
}

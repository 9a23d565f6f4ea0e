import { actions } from './actions.ts';
import { calendarOf } from './calendar.ts';
import { situations } from './discover.ts';
import { documents } from './documents/index.ts';
import { irritants } from './irritants.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { procedures } from './procedures/index.ts';
import type { Demonstration } from './types.ts';

export { outsideAdministrations } from './organisations.ts';
export type * from './types.ts';

/**
 * The whole demonstration as plain records, alive on any day: ages are counted back from `now`, which must be a valid
 * date. Everything in it is fictional.
 */
export function demonstration(now: Date): Demonstration {
  const calendar = calendarOf(now);
  return {
    organisations,
    people,
    procedures: procedures(calendar),
    documents,
    irritants: irritants(calendar),
    actions: actions(calendar),
    situations,
  };
}

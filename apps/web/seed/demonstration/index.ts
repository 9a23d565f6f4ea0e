import { actions } from './actions.ts';
import { calendarOf } from './calendar.ts';
import { circuit } from './circuit.ts';
import { concepts } from './concepts.ts';
import { situations } from './discover.ts';
import { documents } from './documents/index.ts';
import { irritants } from './irritants/index.ts';
import { lexicon } from './lexicon.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { procedures } from './procedures/index.ts';
import { search } from './search.ts';
import { subscribers } from './subscribers.ts';
import type { Demonstration } from './types.ts';
import { finishedRecord } from './typography.ts';

export { documentDaysAgo } from './documents/letter-days.ts';
export { outsideAdministrations } from './organisations.ts';
export type * from './types.ts';

/**
 * The whole demonstration as plain records, alive on any day: ages are counted back from `now`, which must be a valid
 * date. Everything in it is fictional. The letters « avant » stay as their authors typed them; every other text has
 * French no-break spaces.
 */
export function demonstration(now: Date): Demonstration {
  const calendar = calendarOf(now);
  return {
    ...finishedRecord({
      organisations,
      people,
      procedures: procedures(calendar),
      concepts,
      lexicon,
      search,
      subscribers,
      circuit,
      irritants: irritants(calendar),
      actions: actions(calendar),
      situations: situations(calendar),
    }),
    documents: documents(calendar).map((document) => ({ ...finishedRecord(document), before: document.before })),
  };
}

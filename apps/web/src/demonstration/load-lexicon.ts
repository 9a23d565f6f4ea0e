import { documentDaysAgo } from '../../seed/demonstration/index.ts';
import { addEntry } from '../features/lexicon/index.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** The words that an organisation chose before it looked at its letters. */
export function loadLexicon(loaded: Loaded, runAs: RunAs, story: Story): void {
  story(async () => {
    for (const { organisation, owner, ...content } of loaded.data.lexicon) {
      await runAs(owner, organisation, documentDaysAgo.added + 20, (command) =>
        addEntry(command, loaded.organisations.get(organisation)!, content),
      );
    }
  });
}

import { countMiss, decide, proposeSynonym } from '../features/search-words/index.ts';
import { addCommune } from '../features/territories/index.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** The communes that the fictional administrations serve, what their visitors looked for in vain, and the words that were proposed. */
export function loadSearch(loaded: Loaded, runAs: RunAs, story: Story): void {
  const { communes, misses, synonyms } = loaded.data.search;
  story(async () => {
    for (const { organisation, owner, ...content } of communes) {
      await runAs(owner, organisation, 60, (command) =>
        addCommune(command, loaded.organisations.get(organisation)!, content),
      );
    }
  });
  story(async () => {
    const [first] = synonyms;
    for (const { words, kind, seen } of misses) {
      for (let i = 0; i < seen; i++) {
        await runAs(first!.owner, first!.organisation, 9 - (i % 3), (_, platform) => countMiss(platform, words, kind));
      }
    }
    for (const { organisation, owner, said, written, accept } of synonyms) {
      const organisationId = loaded.organisations.get(organisation)!;
      const id = await runAs(owner, organisation, 6, (command) =>
        proposeSynonym(command, { organisationId, said, written, source: 'miss' }),
      );
      if (!accept) continue;
      await runAs(owner, organisation, 5, (command) =>
        decide(command, { organisationId, id, state: 'accepted', effect: null, reason: 'Mot de nos entrepreneurs.' }),
      );
    }
  });
}

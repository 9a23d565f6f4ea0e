import { fixedClock } from '@limpide/kernel';
import { countMiss, decide, proposeSynonym } from '../features/search-words/index.ts';
import { addCommune } from '../features/territories/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** The communes that the fictional administrations serve, what their visitors looked for in vain, and the words that were proposed. */
export function loadSearch(platform: Platform, loaded: Loaded, runAs: RunAs, story: Story): void {
  const { communes, misses, synonyms } = loaded.data.search;
  story(async () => {
    for (const { organisation, owner, ...content } of communes) {
      await runAs(owner, organisation, 60, (command) =>
        addCommune(command, loaded.organisations.get(organisation)!, content),
      );
    }
  });
  story(async () => {
    const now = platform.clock.now().getTime();
    for (const { words, kind, seen } of misses) {
      for (let i = 0; i < seen; i++) {
        const clock = fixedClock(new Date(now - (9 - (i % 3)) * 86_400_000));
        await countMiss({ ...platform, clock }, words, kind);
      }
    }
    const accepted: (() => Promise<void>)[] = [];
    for (const { organisation, owner, said, written, accept } of synonyms) {
      const organisationId = loaded.organisations.get(organisation)!;
      const id = await runAs(owner, organisation, 6, (command) =>
        proposeSynonym(command, { organisationId, said, written, source: 'miss' }),
      );
      const reason = 'Mot de nos entrepreneurs.';
      if (!accept) continue;
      accepted.push(() =>
        runAs(owner, organisation, 5, (command) =>
          decide(command, { organisationId, id, state: 'accepted', effect: null, reason }),
        ),
      );
    }
    for (const accept of accepted) await accept();
  });
}

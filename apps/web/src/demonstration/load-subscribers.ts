import { createSubscriber, pauseSubscriber } from '../features/subscribers/index.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** The sites that the webmaster of the commune has subscribed; one waits for its new address. */
export function loadSubscribers(loaded: Loaded, runAs: RunAs, story: Story): void {
  for (const { organisation, owner, createdDaysAgo, pausedDaysAgo, ...input } of loaded.data.subscribers) {
    story(async () => {
      const { id } = await runAs(owner, organisation, createdDaysAgo, (command, then) =>
        createSubscriber(command, then, input),
      );
      if (pausedDaysAgo !== undefined)
        await runAs(owner, organisation, pausedDaysAgo, (command) => pauseSubscriber(command, id));
    });
  }
}

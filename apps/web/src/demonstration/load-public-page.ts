import {
  demonstrationFeedback,
  demonstrationJourneys,
  demonstrationNotices,
} from '../../seed/demonstration/public-page.ts';
import { placeProcedure } from '../features/life-events/index.ts';
import { announce, instantOf } from '../features/notices/index.ts';
import { giveFeedback, markFeedback, reader } from '../features/page-feedback/index.ts';
import { isoDay } from '../platform/messages/index.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** Announcements, answers of readers and journeys, each on its day and by the ordinary commands. */
export function loadPublicPage(loaded: Loaded, runAs: RunAs, story: Story, now: Date): void {
  for (const notice of demonstrationNotices) story(() => loadNotice(loaded, runAs, notice, now));
  demonstrationFeedback.forEach((feedback, index) => {
    story(() => loadFeedback(loaded, runAs, feedback, `demonstration-${index}`));
  });
  story(() => loadJourneys(loaded, runAs));
}

async function loadNotice(
  loaded: Loaded,
  runAs: RunAs,
  notice: (typeof demonstrationNotices)[number],
  now: Date,
): Promise<void> {
  const at = ({ inDays, minutes }: { inDays: number; minutes: number }) =>
    instantOf(isoDay(new Date(now.getTime() + inDays * 86_400_000)), minutes);
  await runAs(notice.by, homeOf(loaded, notice.procedure), notice.writtenDaysAgo, async (command) => {
    await announce(command, {
      procedureId: loaded.procedures.get(notice.procedure)!,
      content: {
        kind: notice.kind,
        channel: notice.channel,
        message: notice.message,
        meanwhile: notice.meanwhile,
        url: '',
        shownFrom: at({ inDays: notice.shownIn, minutes: 0 }),
        startsAt: at(notice.from),
        endsAt: at(notice.to),
        everywhere: false,
      },
    });
  });
}

async function loadFeedback(
  loaded: Loaded,
  runAs: RunAs,
  feedback: (typeof demonstrationFeedback)[number],
  formKey: string,
): Promise<void> {
  const home = homeOf(loaded, feedback.procedure);
  const id = await runAs(reader, home, feedback.daysAgo, (command) =>
    giveFeedback(command, {
      procedureId: loaded.procedures.get(feedback.procedure)!,
      answer: feedback.answer,
      reasons: feedback.reasons ?? [],
      comment: feedback.comment ?? '',
      doubt: feedback.doubt ?? null,
      formKey,
    }),
  );
  if (!feedback.seen) return;
  const owner = loaded.data.procedures.find((procedure) => procedure.key === feedback.procedure)!.owner;
  await runAs(owner, home, feedback.daysAgo - 1, (command) =>
    markFeedback(command, { procedureId: loaded.procedures.get(feedback.procedure)!, id, state: 'seen' }),
  );
}

async function loadJourneys(loaded: Loaded, runAs: RunAs): Promise<void> {
  for (const place of demonstrationJourneys) {
    await runAs('elodie-marchal', 'agence', 9, (command) =>
      placeProcedure(command, {
        event: place.event,
        procedureId: loaded.procedures.get(place.procedure)!,
        moment: place.moment,
        condition: place.condition ?? '',
        requires: (place.requires ?? []).map((key) => loaded.procedures.get(key)!),
      }),
    );
  }
}

function homeOf(loaded: Loaded, procedure: string): string {
  return loaded.data.procedures.find((candidate) => candidate.key === procedure)!.organisation;
}

import { calendarOf } from '../../seed/demonstration/calendar.ts';
import { type DemoPath, demonstrationPaths } from '../../seed/demonstration/paths.ts';
import {
  type AssessmentAnswers,
  assessDocument,
  planDocument,
  selfAssessmentQuestions,
} from '../features/documents/index.ts';
import type { Command } from '../platform/command.ts';
import type { Story } from './in-order-of-time.ts';
import { homeOf, versionOf } from './load-library.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** Texts on their path: thought of, judged by who wrote them. */
export function loadPaths(loaded: Loaded, runAs: RunAs, story: Story, now: Date): void {
  for (const path of demonstrationPaths(calendarOf(now))) story(() => loadPath(loaded, runAs, path));
}

async function loadPath(loaded: Loaded, runAs: RunAs, path: DemoPath): Promise<void> {
  const { document, by, reader, wantsFirst, action, deadline, bring, turnTo, assessed } = path;
  const organisation = homeOf(loaded, document);
  await runAs(by, organisation, path.daysAgo, async (command) => {
    const id = loaded.documents.get(document)!;
    await planDocument(command, {
      id,
      ...(await standing(command, id)),
      answers: { reader, wantsFirst, action, deadline, bring, turnTo },
    });
  });
  if (!assessed) return;
  const answers = Object.fromEntries(
    selfAssessmentQuestions.map((question) => [
      question,
      assessed.no.includes(question) ? 'no' : assessed.none.includes(question) ? 'none' : 'yes',
    ]),
  ) as AssessmentAnswers;
  await runAs(by, organisation, assessed.daysAgo, (command) =>
    assessDocument(command, {
      id: loaded.documents.get(document)!,
      version: versionOf(loaded, document),
      answers,
    }),
  );
}

/** The version of a document as its form would have read it, and its rules, which the plan leaves as they are. */
function standing({ tx }: Command, id: string): Promise<{ version: number; profile: string }> {
  return tx.selectFrom('document').select(['version', 'profile']).where('id', '=', id).executeTakeFirstOrThrow();
}

import { passageReasons, readingLinks, sentenceRemarks, shownExamples } from '../../seed/demonstration/gallery.ts';
import {
  analyseBefore,
  compareTexts,
  exampleSnapshot,
  explainPassage,
  handleRemark,
  listRemarks,
  makeReadingLink,
  passageName,
  profileFor,
  type Reading,
  revokeReadingLink,
  showPublicly,
} from '../features/documents/index.ts';
import { organisationLexicon } from '../features/lexicon/index.ts';
import type { Story } from './in-order-of-time.ts';
import { asBlocks } from './load-documents.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** What others see of rewritings: in public, by a link; and what became of the remarks of readers. */
export function loadGallery(loaded: Loaded, runAs: RunAs, story: Story): void {
  for (const example of shownExamples) story(() => showExample(loaded, runAs, example));
  for (const remark of sentenceRemarks) story(() => answerRemark(loaded, runAs, remark));
  for (const { document, by, daysAgo, stoppedDaysAgo, recipient, days } of readingLinks) {
    story(async () => {
      const { organisation } = find(loaded, document);
      // The document comes in on the way: its id is known once that day has come.
      const id = () => loaded.documents.get(document)!;
      const { link } = await runAs(by, organisation, daysAgo, (command) =>
        makeReadingLink(command, { id: id(), recipient, days }),
      );
      await runAs(by, organisation, stoppedDaysAgo, (command) => revokeReadingLink(command, { id: id(), link }));
    });
  }
}

function find(loaded: Loaded, key: string) {
  return loaded.data.documents.find((document) => document.key === key)!;
}

async function showExample(loaded: Loaded, runAs: RunAs, example: (typeof shownExamples)[number]): Promise<void> {
  const document = find(loaded, example.document);
  const { kind, organisation } = document;
  const lexicon = organisationLexicon(loaded.data.lexicon.filter((word) => word.organisation === organisation));
  const reading: Reading = { kind, profile: profileFor(kind), dismissed: [], lexicon };
  const [before, after] = [asBlocks(document.before), asBlocks(document.after!)];
  const comparison = compareTexts(before, after, reading);
  if (comparison.stops.length > 0) throw new RangeError(`${example.document} lost facts: it is no example`);
  const reasons = new Map<string, string>();
  for (const { containing, by, daysAgo, reason } of passageReasons.filter((one) => one.document === example.document)) {
    const bead = comparison.beads.find((one) => one.before.some((sentence) => sentence.text.includes(containing)));
    if (!bead) throw new RangeError(`no sentence of ${example.document} holds « ${containing} »`);
    const passage = passageName(bead);
    reasons.set(passage, reason);
    await runAs(by, organisation, daysAgo, (command) =>
      explainPassage(command, { id: loaded.documents.get(example.document)!, passage, reason }),
    );
  }
  const name = loaded.data.organisations.find((candidate) => candidate.key === organisation)!.name;
  const snapshot = exampleSnapshot(
    name,
    { blocks: before, analysis: analyseBefore(before, reading) },
    { blocks: after, analysis: analyseBefore(after, reading) },
    comparison,
    reasons,
  );
  await runAs(example.by, organisation, example.daysAgo, (command) =>
    showPublicly(command, {
      id: loaded.documents.get(example.document)!,
      version: 1,
      title: example.title,
      why: example.why,
      procedureId: loaded.procedures.get(document.procedure)!,
      snapshot,
      confirmed: true,
    }),
  );
}

async function answerRemark(loaded: Loaded, runAs: RunAs, remark: (typeof sentenceRemarks)[number]): Promise<void> {
  const { answer } = remark;
  if (!answer) return;
  await runAs(answer.by, find(loaded, remark.document).organisation, answer.daysAgo, async (command) => {
    const id = loaded.documents.get(remark.document)!;
    const made = (await listRemarks(command.tx, id)).find((one) => one.sentence.includes(remark.containing));
    if (!made) throw new RangeError(`nobody made the remark on « ${remark.containing} »`);
    const outcome = answer.outcome === 'taken' ? 'taken' : 'set-aside';
    await handleRemark(command, { id, remark: made.id, outcome, reason: answer.reason });
  });
}

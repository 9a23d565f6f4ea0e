import type { Block } from '@limpide/documents';
import { sentenceRemarks } from '../../seed/demonstration/gallery.ts';
import { documentDaysAgo } from '../../seed/demonstration/index.ts';
import {
  analyseAfter,
  analyseBefore,
  answerReading,
  answerReadingByLink,
  approveDocument,
  askColleagueToRead,
  askOutsideReader,
  checkText,
  createDocument,
  linkDocument,
  markDocumentToReview,
  profileFor,
  saveText,
  sentencesOf,
} from '../features/documents/index.ts';
import { organisationLexicon } from '../features/lexicon/index.ts';
import { externalReader } from '../features/publication/index.ts';
import { templateSpans } from '../islands/text/marked-text.ts';
import type { Story } from './in-order-of-time.ts';
import { authorityOf } from './load-library.ts';
import type { Loaded, RunAs } from './loaded.ts';

type DemoDocument = Loaded['data']['documents'][number];

/** Letters and decisions as they came and as they were rewritten, brought to their state by the ordinary ways. */
export function loadDocuments(loaded: Loaded, runAs: RunAs, story: Story): void {
  for (const document of loaded.data.documents) story(() => loadDocument(loaded, runAs, document));
}

async function loadDocument(loaded: Loaded, runAs: RunAs, document: DemoDocument): Promise<void> {
  const { owner, organisation, kind } = document;
  const profile = profileFor(kind);
  const lexicon = organisationLexicon(loaded.data.lexicon.filter((word) => word.organisation === organisation));
  const reading = { kind, profile, dismissed: [], lexicon };
  const before = asBlocks(document.before);
  const authority = authorityOf(loaded, organisation);
  const firstAnalysis = analyseBefore(before, reading);
  const id = await runAs(owner, organisation, documentDaysAgo.added, (command) =>
    createDocument(command, {
      organisationId: loaded.organisations.get(organisation)!,
      kind,
      title: document.title,
      profile,
      blocks: before,
      analysis: { ...firstAnalysis, check: checkText(before, { authority, kind, now: command.now }) },
      reader: document.reader,
      expectedAction: document.expectedAction,
      deadline: document.deadline,
      volumePerYear: document.volumePerYear ?? null,
      gedReference: document.gedReference ?? '',
    }),
  );
  loaded.documents.set(document.key, id);
  await attach(loaded, runAs, document, id);
  if (document.after) {
    const after = asBlocks(document.after);
    const analysis = analyseAfter(before, after, reading);
    await runAs(owner, organisation, documentDaysAgo.rewritten, (command) =>
      saveText(command, {
        id,
        version: 0,
        blocks: after,
        analysis: { ...analysis, check: checkText(after, { authority, kind, now: command.now }) },
      }),
    );
  }
  await bringToState(loaded, runAs, document, id);
}

/** The organisation that owns the démarche attaches; a shared one needs no more than its contribution. */
async function attach(loaded: Loaded, runAs: RunAs, document: DemoDocument, id: string): Promise<void> {
  await runAs(document.owner, document.organisation, documentDaysAgo.added, (command) =>
    linkDocument(command, {
      documentId: id,
      procedureId: loaded.procedures.get(document.procedure)!,
      stepId: document.step ? loaded.steps.get(`${document.procedure}/${document.step}`)! : null,
    }),
  );
}

async function bringToState(loaded: Loaded, runAs: RunAs, document: DemoDocument, id: string): Promise<void> {
  const { state, owner, organisation } = document;
  if (state === 'draft') return;
  const rule = loaded.data.organisations.find((candidate) => candidate.key === organisation)!.publicationRule;
  const message = 'Pouvez-vous relire ce texte ?';
  let answer: ((daysAgo: number) => Promise<void>) | undefined;
  if (rule === 'colleague' || (rule === 'direct-with-reason' && state === 'in-review')) {
    const reviewer = colleagueFor(loaded, document, reviewers);
    await runAs(owner, organisation, state === 'in-review' ? 2 : documentDaysAgo.asked, (command, platform) =>
      askColleagueToRead(command, platform, { id, reviewerId: loaded.people.get(reviewer)!, message }),
    );
    answer = (daysAgo) =>
      runAs(reviewer, organisation, daysAgo, (command) =>
        answerReading(command, { id, outcome: 'approved', comment: '' }),
      );
  } else if (rule === 'external-reader') {
    const { id: reviewId, link } = await runAs(
      owner,
      organisation,
      state === 'in-review' ? 2 : documentDaysAgo.asked,
      (command, platform) =>
        askOutsideReader(command, platform, { id, readerName: outsideReader, readerEmail: '', message }),
    );
    answer = (daysAgo) =>
      runAs(externalReader({ id: reviewId, readerName: outsideReader }), organisation, daysAgo, (command) =>
        answerReadingByLink(command, {
          token: link.split('/').at(-1)!,
          outcome: 'approved',
          comment: '',
          remarks: remarksOn(document),
        }),
      );
  }
  if (state === 'in-review') return;
  await answer?.(documentDaysAgo.read);
  const checked = { textVersion: document.after ? 1 : 0, stops: 0 };
  await runAs(publisherFor(loaded, document), organisation, documentDaysAgo.approved, (command) =>
    approveDocument(command, { id, reason: 'Relu en réunion de service', checked }),
  );
  if (state === 'to-review') {
    await runAs(owner, organisation, 2, (command) =>
      markDocumentToReview(command, { id, reason: 'Des usagers disent ne pas comprendre ce texte.' }),
    );
  }
}

/** What the outside reader says of sentences of this text. */
function remarksOn(document: DemoDocument) {
  const sentences = sentencesOf(asBlocks(document.after ?? document.before));
  return sentenceRemarks
    .filter((remark) => remark.document === document.key)
    .map(({ containing, remark, suggestion }) => {
      const position = sentences.findIndex((sentence) => sentence.text.includes(containing));
      if (position < 0) throw new RangeError(`no sentence of ${document.key} holds « ${containing} »`);
      return { position, sentence: sentences[position]!.text, remark, suggestion };
    });
}

const outsideReader = 'Lectrice du Conseil consultatif des étudiants (fictif)';
const reviewers = [
  'legal-reviewer',
  'author',
  'procedure-owner',
  'catalogue-manager',
  'organisation-admin',
  'decision-maker',
];
const publishers = ['procedure-owner', 'catalogue-manager', 'organisation-admin'];

function people(loaded: Loaded, organisation: string, roles: readonly string[]): string[] {
  return loaded.data.people
    .filter((person) =>
      person.memberships.some(
        (membership) =>
          membership.organisation === organisation && membership.roles.some((role) => roles.includes(role)),
      ),
    )
    .map((person) => person.key);
}

function colleagueFor(loaded: Loaded, document: DemoDocument, roles: readonly string[]): string {
  // The first role of the list that someone else holds: a jurist where there is one.
  const found = roles
    .flatMap((role) => people(loaded, document.organisation, [role]))
    .find((key) => key !== document.owner);
  if (!found) throw new RangeError(`nobody can read for ${document.organisation}`);
  return found;
}

function publisherFor(loaded: Loaded, document: DemoDocument): string {
  const able = people(loaded, document.organisation, publishers);
  const found = able.find((key) => key === document.owner) ?? able[0];
  if (!found) throw new RangeError(`nobody can approve for ${document.organisation}`);
  return found;
}

/** The letters are written without the places of their merge fields: the reader of texts finds them. */
export function asBlocks(blocks: readonly { kind: Block['kind']; level?: number; text: string }[]): Block[] {
  return blocks.map((block, index) => {
    const opaque = templateSpans(block.text);
    return { ...block, index, ...(opaque.length > 0 ? { opaque } : {}) };
  });
}

import { documentDaysAgo } from '../../seed/demonstration/index.ts';
import { addStep, createProcedure, markToReview, shareProcedure } from '../features/procedures/index.ts';
import {
  answerByLink,
  answerReview,
  askColleague,
  askExternalReader,
  externalReader,
  publishProcedure,
} from '../features/publication/index.ts';
import type { Story } from './in-order-of-time.ts';
import { type Loaded, proposedDaysAgo, type RunAs } from './loaded.ts';

/** Démarches with their steps, brought to the state they show by the ordinary ways: asked, approved, published. */
export function loadProcedures(loaded: Loaded, runAs: RunAs, story: Story): void {
  for (const procedure of loaded.data.procedures) story(() => loadProcedure(loaded, runAs, procedure));
}

async function loadProcedure(loaded: Loaded, runAs: RunAs, procedure: DemoProcedure): Promise<void> {
  const { owner, organisation } = procedure;
  const published = procedure.publishedDaysAgo;
  const madeAgo = Math.max((published ?? 20) + 30, firstMention(loaded, procedure.key) + 5);
  const id = await runAs(owner, organisation, madeAgo, async (command) => {
    const made = await createProcedure(command, {
      organisationId: loaded.organisations.get(organisation)!,
      content: procedure.content,
      yearlyVolume: procedure.yearlyVolume ?? null,
    });
    for (const step of procedure.steps) {
      const stepId = await addStep(command, {
        procedureId: made,
        title: step.title,
        body: step.text,
        organisation: organisationName(loaded, step.organisation),
      });
      loaded.steps.set(`${procedure.key}/${step.key}`, stepId);
    }
    for (const share of procedure.shares) {
      await shareProcedure(command, {
        id: made,
        organisationId: loaded.organisations.get(share.organisation)!,
        level: share.level,
      });
    }
    return made;
  });
  loaded.procedures.set(procedure.key, id);
  if (published !== undefined) await publish(loaded, runAs, procedure, id, published);
  if (procedure.state === 'to-review') {
    await runAs(owner, organisation, Math.min(published ?? 3, 3), (command) =>
      markToReview(command, { id, reason: procedure.reviewReason ?? '' }),
    );
  }
  if (procedure.state === 'in-review') await askReview(loaded, runAs, procedure, id, 3);
}

/** Days since something first hung on a démarche: it was described before that. */
function firstMention({ data }: Loaded, key: string): number {
  const here = (record: { procedure: string }) => record.procedure === key;
  return Math.max(
    documentDaysAgo.added,
    ...data.irritants.filter(here).map((irritant) => irritant.reportedDaysAgo),
    ...data.actions.filter(here).map(proposedDaysAgo),
  );
}

type DemoProcedure = Loaded['data']['procedures'][number];

function reviewerFor(loaded: Loaded, procedure: DemoProcedure): string {
  const able = [
    'legal-reviewer',
    'author',
    'procedure-owner',
    'catalogue-manager',
    'organisation-admin',
    'decision-maker',
  ];
  const found = loaded.data.people.find(
    (person) =>
      person.key !== procedure.owner &&
      person.memberships.some(
        (m) => m.organisation === procedure.organisation && m.roles.some((role) => able.includes(role)),
      ),
  );
  if (!found) throw new RangeError(`nobody can review for ${procedure.organisation}`);
  return found.key;
}

/** Who reads from outside in the demonstration. */
const readerName = 'Lectrice du Conseil consultatif des étudiants (fictif)';

async function askReview(loaded: Loaded, runAs: RunAs, procedure: DemoProcedure, id: string, daysAgo: number) {
  const rule = loaded.data.organisations.find((o) => o.key === procedure.organisation)!.publicationRule;
  if (rule === 'direct-with-reason') return undefined;
  return runAs(procedure.owner, procedure.organisation, daysAgo, async (command, platform) => {
    if (rule === 'external-reader') {
      return askExternalReader(command, platform, {
        procedureId: id,
        readerName,
        readerEmail: '',
        message: '',
      });
    }
    const reviewerId = loaded.people.get(reviewerFor(loaded, procedure))!;
    return { id: await askColleague(command, platform, { procedureId: id, reviewerId, message: '' }), link: '' };
  });
}

async function publish(
  loaded: Loaded,
  runAs: RunAs,
  procedure: DemoProcedure,
  id: string,
  daysAgo: number,
): Promise<void> {
  const review = await askReview(loaded, runAs, procedure, id, daysAgo + 2);
  if (review) {
    const answer = { outcome: 'approved' as const, comment: '' };
    if (review.link) {
      const token = review.link.split('/').at(-1)!;
      await runAs(externalReader({ id: review.id, readerName }), procedure.organisation, daysAgo + 1, (command) =>
        answerByLink(command, { token, ...answer }),
      );
    } else {
      await runAs(reviewerFor(loaded, procedure), procedure.organisation, daysAgo + 1, (command) =>
        answerReview(command, { procedureId: id, reviewId: review.id, ...answer }),
      );
    }
  }
  const publisher = publisherFor(loaded, procedure);
  await runAs(publisher, procedure.organisation, daysAgo, (command) =>
    publishProcedure(command, {
      procedureId: id,
      reason: review ? 'Première version' : 'Première version, relue en réunion de service',
    }),
  );
}

function publisherFor(loaded: Loaded, procedure: DemoProcedure): string {
  const may = ['procedure-owner', 'catalogue-manager', 'organisation-admin'];
  const people = loaded.data.people.filter((person) =>
    person.memberships.some(
      (m) => m.organisation === procedure.organisation && m.roles.some((role) => may.includes(role)),
    ),
  );
  return (people.find((person) => person.key === procedure.owner) ?? people[0])!.key;
}

/** Steps name an organisation by key, or an administration outside of the platform by its full name. */
function organisationName(loaded: Loaded, key: string | undefined): string {
  return loaded.data.organisations.find((organisation) => organisation.key === key)?.name ?? key ?? '';
}

import { offerConcept, takeConcept } from '../features/concepts/index.ts';
import { addStep, createProcedure, editProcedure, lockProcedure } from '../features/procedures/index.ts';
import { answerReview, askColleague, publishProcedure } from '../features/publication/index.ts';
import type { ProcedureContent } from '../platform/database/index.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

type DemoConcept = Loaded['data']['concepts'][number];

/** Fiches modèles, their local fiches and a change that some follow and one must look at, by the ordinary commands. */
export function loadConcepts(loaded: Loaded, runAs: RunAs, story: Story): void {
  for (const concept of loaded.data.concepts) story(() => loadConcept(loaded, runAs, concept));
}

async function loadConcept(loaded: Loaded, runAs: RunAs, concept: DemoConcept): Promise<void> {
  const { organisation, owner, publishedDaysAgo, update } = concept;
  const id = await runAs(owner, organisation, publishedDaysAgo + 4, async (command) => {
    const organisationId = loaded.organisations.get(organisation)!;
    const made = await createProcedure(command, { organisationId, content: concept.content });
    for (const { title, text } of concept.steps) {
      await addStep(command, { procedureId: made, title, body: text, organisation: '' });
    }
    await offerConcept(command, { id: made, audience: 'everyone' });
    return made;
  });
  await publish(loaded, runAs, { id, owner, organisation, daysAgo: publishedDaysAgo, reason: 'Première version' });
  for (const local of [...concept.locals].sort((a, b) => b.takenDaysAgo - a.takenDaysAgo)) {
    if (local.takenDaysAgo <= update.publishedDaysAgo) throw new RangeError('taken after the change that it shows');
    await loadLocal(loaded, runAs, id, local);
  }
  await edit(runAs, { id, owner, organisation, daysAgo: update.publishedDaysAgo + 3 }, update.content, update.reason);
  const { reason } = update;
  await publish(loaded, runAs, { id, owner, organisation, daysAgo: update.publishedDaysAgo, reason });
}

async function loadLocal(
  loaded: Loaded,
  runAs: RunAs,
  conceptId: string,
  local: DemoConcept['locals'][number],
): Promise<void> {
  const { organisation, owner, takenDaysAgo, own, publishedDaysAgo } = local;
  const id = await runAs(owner, organisation, takenDaysAgo, (command) =>
    takeConcept(command, { organisationId: loaded.organisations.get(organisation)!, conceptId }),
  );
  if (own) await edit(runAs, { id, owner, organisation, daysAgo: takenDaysAgo - 1 }, own.content, own.reason);
  if (publishedDaysAgo === undefined) return;
  await publish(loaded, runAs, { id, owner, organisation, daysAgo: publishedDaysAgo, reason: 'Première version' });
}

interface Subject {
  id: string;
  owner: string;
  organisation: string;
  daysAgo: number;
}

async function edit(runAs: RunAs, subject: Subject, content: Partial<ProcedureContent>, reason: string): Promise<void> {
  const { id, owner, organisation, daysAgo } = subject;
  await runAs(owner, organisation, daysAgo, async (command) => {
    const { version, content: before, yearlyVolume } = await lockProcedure(command.tx, id);
    await editProcedure(command, { id, version, content: { ...before, ...content }, yearlyVolume, reason });
  });
}

/** By the rule of the organisation: read and approved by a colleague, or directly with a reason. */
async function publish(loaded: Loaded, runAs: RunAs, subject: Subject & { reason: string }): Promise<void> {
  const { id, owner, organisation, daysAgo, reason } = subject;
  const rule = loaded.data.organisations.find(({ key }) => key === organisation)!.publicationRule;
  if (rule === 'colleague') {
    const reader = loaded.data.people.find(
      ({ key, memberships }) =>
        key !== owner &&
        memberships.some(
          (one) =>
            one.organisation === organisation &&
            one.roles.some((role) => role === 'author' || role === 'legal-reviewer' || role === 'procedure-owner'),
        ),
    )!;
    const reviewerId = loaded.people.get(reader.key)!;
    const reviewId = await runAs(owner, organisation, daysAgo + 2, (command, platform) =>
      askColleague(command, platform, { procedureId: id, reviewerId, message: '' }),
    );
    await runAs(reader.key, organisation, daysAgo + 1, (command) =>
      answerReview(command, { procedureId: id, reviewId, outcome: 'approved', comment: '' }),
    );
  }
  await runAs(owner, organisation, daysAgo, (command) => publishProcedure(command, { procedureId: id, reason }));
}

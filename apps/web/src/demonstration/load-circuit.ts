import type { DemoCircuit } from '../../seed/demonstration/index.ts';
import { askCheck, outsideChecker, saveCheck } from '../features/fact-check/index.ts';
import { addStep, createProcedure, partsOf, readProcedure, readSteps } from '../features/procedures/index.ts';
import { answerStage, moveStage, schedule, setCircuit } from '../features/publication/index.ts';
import { instantInBrussels, isoDay } from '../platform/messages/index.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

const begun = 14;

/** The advanced circuit of one organisation: chosen, then walked by the same commands as anybody’s. */
export function loadCircuit(loaded: Loaded, runAs: RunAs, story: Story, now: Date): void {
  const { circuit } = loaded.data;
  const { organisation, owner } = circuit;
  story(async () => {
    await runAs(owner, organisation, begun, (command) => {
      const reviewer = ({ use, role, person }: DemoCircuit['legal']) => ({
        use,
        role: role ?? null,
        userId: person ? loaded.people.get(person)! : null,
      });
      return setCircuit(command, {
        organisationId: loaded.organisations.get(organisation)!,
        advanced: true,
        reviews: {
          business: reviewer(circuit.business),
          legal: reviewer(circuit.legal),
          readability: reviewer(circuit.readability),
        },
      });
    });
  });
  for (const procedure of circuit.procedures) story(() => walk(loaded, runAs, procedure, now));
  for (const check of circuit.checks) story(() => ask(loaded, runAs, check));
}

async function walk(loaded: Loaded, runAs: RunAs, procedure: DemoCircuit['procedures'][number], now: Date) {
  const { owner, organisation } = loaded.data.circuit;
  const id = await runAs(owner, organisation, begun - 1, async (command) => {
    const made = await createProcedure(command, {
      organisationId: loaded.organisations.get(organisation)!,
      content: procedure.content,
    });
    for (const { title, text } of procedure.steps) {
      await addStep(command, { procedureId: made, title, body: text, organisation: '' });
    }
    return made;
  });
  loaded.procedures.set(procedure.key, id);
  const input = { procedureId: id, reason: procedure.reason ?? '' };
  if (procedure.reach === 'idea') {
    await runAs(owner, organisation, 8, (command, platform) => moveStage(command, platform, { ...input, to: 'idea' }));
    return;
  }
  const asked = procedure.reach === 'planned' ? 8 : 6;
  await runAs(owner, organisation, asked, (command, platform) =>
    moveStage(command, platform, { ...input, to: 'legal' }),
  );
  if (procedure.reach !== 'planned') return;
  const approved = { procedureId: id, outcome: 'approved' as const, comment: '' };
  await runAs(jurist(loaded), organisation, 6, (command, platform) => answerStage(command, platform, approved));
  await runAs(loaded.data.circuit.readability.person!, organisation, 4, (command, platform) =>
    answerStage(command, platform, approved),
  );
  await runAs(owner, organisation, 3, (command) =>
    schedule(command, {
      procedureId: id,
      kind: 'publish',
      dueAt: instantInBrussels(isoDay(new Date(now.getTime() + 5 * 86_400_000)), '09:00'),
      reason: 'Le service commence ce jour-là',
    }),
  );
}

/** Who holds the role of the legal review in that organisation. */
function jurist({ data }: Loaded): string {
  const { organisation, legal } = data.circuit;
  return data.people.find((person) =>
    person.memberships.some(
      (one) => one.organisation === organisation && one.roles.some((role) => role === legal.role),
    ),
  )!.key;
}

async function ask(loaded: Loaded, runAs: RunAs, check: DemoCircuit['checks'][number]): Promise<void> {
  const { owner, organisation } = loaded.data.circuit;
  const { answer } = check;
  const asked = await runAs(owner, organisation, check.daysAgo, async (command, platform) => {
    const procedureId = loaded.procedures.get(check.procedure)!;
    const made = await askCheck(command, platform, {
      procedureId,
      name: check.checker,
      email: '',
      days: 14,
      message: check.message,
    });
    const procedure = (await readProcedure(command.tx, procedureId))!;
    const steps = await readSteps(command.tx, procedureId);
    return { ...made, parts: partsOf({ content: procedure.content, steps }).map(({ key }) => key) };
  });
  if (!answer) return;
  const remarks = new Map(answer.remarks.map((remark) => [remark.part, remark]));
  const reader = outsideChecker({ id: asked.id, checkerName: check.checker });
  await runAs(reader, organisation, answer.daysAgo, (command) =>
    saveCheck(command, {
      token: asked.link.split('/').at(-1)!,
      answers: asked.parts.map(
        (part) => remarks.get(part) ?? { part, verdict: 'agree' as const, comment: '', proposal: '' },
      ),
      remark: '',
      name: answer.name,
      quality: answer.quality,
      send: true,
    }),
  );
}

import { addEvidence, changeState, createIrritant, type IrritantState } from '../features/irritants/index.ts';
import { isoDay } from '../platform/messages/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { Loaded, RunAs } from './loaded.ts';

type DemoIrritant = Loaded['data']['irritants'][number];

/** Irritants with their evidence, then what was done about them: every change on a day when it could have happened. */
export async function loadImprovement(platform: Platform, loaded: Loaded, runAs: RunAs): Promise<void> {
  for (const irritant of loaded.data.irritants) await loadIrritant(platform, loaded, runAs, irritant);
}

/** The way to each state; the states before the last are spread over the time between report and last change. */
const ways: Record<DemoIrritant['state'], IrritantState[]> = {
  reported: [],
  qualified: ['qualified'],
  grouped: ['qualified', 'grouped'],
  owned: ['qualified', 'owned'],
  'in-progress': ['qualified', 'owned', 'in-progress'],
  'resolution-proposed': ['qualified', 'owned', 'in-progress', 'resolution-proposed'],
  confirmed: ['qualified', 'owned', 'in-progress', 'resolution-proposed', 'confirmed'],
  closed: ['qualified', 'owned', 'in-progress', 'resolution-proposed', 'confirmed', 'closed'],
  'closed-unconfirmed': ['qualified', 'owned', 'in-progress', 'resolution-proposed', 'closed-unconfirmed'],
  declined: ['qualified', 'declined'],
};

async function loadIrritant(platform: Platform, loaded: Loaded, runAs: RunAs, irritant: DemoIrritant): Promise<void> {
  const { organisation, reportedDaysAgo, stateDaysAgo } = irritant;
  const reporter = someone(loaded, organisation, ['agent']) ?? writerOf(loaded, organisation);
  const writer = writerOf(loaded, organisation);
  const id = await runAs(reporter, organisation, reportedDaysAgo, (command) =>
    createIrritant(command, {
      organisationId: loaded.organisations.get(organisation)!,
      userVoice: irritant.userVoice,
      places: [
        {
          procedureId: loaded.procedures.get(irritant.procedure)!,
          stepId: loaded.steps.get(`${irritant.procedure}/${irritant.step}`) ?? null,
        },
      ],
      kind: irritant.kind,
      severity: irritant.severity,
      severityReason: irritant.severityReason,
      usersLow: irritant.usersPerYear?.low ?? null,
      usersHigh: irritant.usersPerYear?.high ?? null,
      usersSource: irritant.usersPerYear?.source ?? '',
      crossedOrganisations: irritant.organisationsCrossed.map((name) => fullName(loaded, name)),
      ownerId: irritant.owner ? loaded.people.get(irritant.owner)! : null,
    }),
  );
  loaded.irritants.set(irritant.key, id);

  const way = ways[irritant.state];
  // Users confirm on the day when they spoke: the last two states stand together.
  const together = way.includes('confirmed') ? way.length - way.indexOf('confirmed') : 1;
  const spread = Math.max(1, way.length - together);
  const events = [
    ...irritant.evidence.map((evidence) => ({
      daysAgo: Math.min(evidence.daysAgo, reportedDaysAgo),
      order: 0,
      run: (daysAgo: number) =>
        runAs(reporter, organisation, daysAgo, (command) =>
          addEvidence(command, {
            irritantId: id,
            level: evidence.level,
            statement: evidence.statement,
            n: evidence.n ?? null,
            total: evidence.total ?? null,
            source: evidence.source,
            observedOn: isoDay(new Date(platform.clock.now().getTime() - evidence.daysAgo * 86_400_000)),
            verbatims: evidence.verbatims ?? [],
          }),
        ),
    })),
    ...way.map((to, index) => ({
      daysAgo:
        index >= way.length - together
          ? stateDaysAgo
          : Math.round(reportedDaysAgo - ((reportedDaysAgo - stateDaysAgo) * (index + 1)) / (spread + 1)),
      order: 1 + index,
      run: (daysAgo: number) =>
        runAs(writer, organisation, daysAgo, (command) =>
          changeState(command, { id, to, reason: to === 'declined' ? reasonOf(loaded, irritant) : '' }),
        ),
    })),
  ].sort((a, b) => b.daysAgo - a.daysAgo || a.order - b.order);
  for (const event of events) await event.run(event.daysAgo);
}

/** Why it was refused: the decision of the body on the action that answered it. */
function reasonOf(loaded: Loaded, irritant: DemoIrritant): string {
  const action = loaded.data.actions.find((candidate) => candidate.irritants.includes(irritant.key));
  return action?.decision?.text ?? irritant.severityReason;
}

/** Members are named by their key, other administrations in full. */
function fullName(loaded: Loaded, name: string): string {
  return loaded.data.organisations.find((organisation) => organisation.key === name)?.name ?? name;
}

function someone(loaded: Loaded, organisation: string, roles: readonly string[]): string | undefined {
  return loaded.data.people.find((person) =>
    person.memberships.some((m) => m.organisation === organisation && m.roles.some((role) => roles.includes(role))),
  )?.key;
}

/** Who keeps the records of an organisation: someone whose role may change them. */
function writerOf(loaded: Loaded, organisation: string): string {
  const found = someone(loaded, organisation, ['procedure-owner', 'author', 'organisation-admin']);
  if (!found) throw new RangeError(`nobody can write for ${organisation}`);
  return found;
}

import { documentDaysAgo } from '../../seed/demonstration/index.ts';
import {
  announceEffect,
  changeActionState,
  createAction,
  linkText,
  markDone,
  recordDecision,
  saveMeasure,
} from '../features/improvements/index.ts';
import { addEvidence, changeState, createIrritant, type IrritantState } from '../features/irritants/index.ts';
import { isoDay } from '../platform/messages/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { Story } from './in-order-of-time.ts';
import { type Loaded, proposedDaysAgo, type RunAs } from './loaded.ts';

type DemoIrritant = Loaded['data']['irritants'][number];
type DemoAction = Loaded['data']['actions'][number];

/** Irritants with their evidence, then what was done about them: every change on a day when it could have happened. */
export function loadImprovement(platform: Platform, loaded: Loaded, runAs: RunAs, story: Story): void {
  for (const irritant of loaded.data.irritants) story(() => loadIrritant(platform, loaded, runAs, irritant));
  for (const action of loaded.data.actions) story(() => loadAction(platform, loaded, runAs, action));
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

/** States that come before each one without a form of their own. */
const beforeDone: DemoAction['state'][] = ['planned', 'in-progress', 'delivered', 'measured', 'closed'];

/** What these two improvements announced before anything changed, as their texts say. */
const announcements: Record<string, number> = { 'nouvelle-lettre-agence': 10, 'lettre-reprise-commune': 10 };
const announcedDaysAgo = 88;

async function loadAction(platform: Platform, loaded: Loaded, runAs: RunAs, action: DemoAction): Promise<void> {
  const { organisation, decision, measure } = action;
  const writer = writerOf(loaded, organisation);
  const day = (daysAgo: number) => isoDay(new Date(platform.clock.now().getTime() - daysAgo * 86_400_000));
  const proposedAgo = proposedDaysAgo(action);
  const id = await runAs(writer, organisation, proposedAgo, (command) =>
    createAction(command, {
      organisationId: loaded.organisations.get(organisation)!,
      title: action.title,
      place: {
        procedureId: loaded.procedures.get(action.procedure)!,
        stepId: loaded.steps.get(`${action.procedure}/${action.step}`) ?? null,
      },
      ownerId: loaded.people.get(action.owner)!,
      dueOn: day(-action.dueInDays),
      effectUsers: action.effectForUsers,
      effectTeam: action.effectForTeam,
      processChange: action.processChange,
      budget: action.budget ?? '',
      opinions: action.opinions ?? '',
      irritantIds: action.irritants.flatMap((key) => loaded.irritants.get(key) ?? []),
      documentIds: action.documents.flatMap((key) => loaded.documents.get(key) ?? []),
    }),
  );
  loaded.actions.set(action.key, id);
  const events: { daysAgo: number; run: (daysAgo: number) => Promise<unknown> }[] = [];
  const on = (daysAgo: number, run: (daysAgo: number) => Promise<unknown>) => events.push({ daysAgo, run });
  const move = (daysAgo: number, to: DemoAction['state']) =>
    on(daysAgo, (ago) =>
      runAs(writer, organisation, ago, (command) => changeActionState(command, { id, to, reason: '' })),
    );

  // A text that came in later than the idea is linked on the day when it came in.
  if (proposedAgo > documentDaysAgo.added) {
    for (const key of action.documents) {
      on(documentDaysAgo.added, (ago) =>
        runAs(writer, organisation, ago, (command) =>
          linkText(command, { id, documentId: loaded.documents.get(key)! }),
        ),
      );
    }
  }
  if (action.state !== 'proposed') move(Math.max(proposedAgo - 6, 0), 'qualified');
  if (decision) {
    const decider = someone(loaded, organisation, ['decision-maker', 'procedure-owner', 'organisation-admin'])!;
    on(decision.daysAgo, (ago) =>
      runAs(decider, organisation, ago, (command) =>
        recordDecision(command, {
          actionId: id,
          body: decision.body,
          decidedOn: day(decision.daysAgo),
          point: decision.point,
          outcome: decision.outcome,
          remarks: decision.text,
        }),
      ),
    );
  }
  const points = announcements[action.key];
  if (points !== undefined) {
    on(announcedDaysAgo, (ago) =>
      runAs(writer, organisation, ago, (command) => announceEffect(command, { id, points })),
    );
  }
  const reached = beforeDone.indexOf(action.state);
  const doneAgo = Math.max(-action.dueInDays, 0);
  // Between the decision and the day it was done, or the last week for what is still on its way.
  const lastBefore = doneAgo > 0 ? doneAgo : 2;
  const from = decision?.daysAgo ?? proposedAgo - 6;
  const between = (share: number) => Math.round(from - (from - lastBefore) * share);
  if (reached >= 0) move(between(0.3), 'planned');
  if (reached >= 1) move(between(0.6), 'in-progress');
  if (reached >= 2) {
    on(doneAgo, (ago) =>
      runAs(writer, organisation, ago, (command) => markDone(command, { id, doneOn: day(doneAgo) })),
    );
  }
  if (reached >= 3 && measure) {
    const measuredAgo = action.state === 'closed' ? doneAgo - 38 : 9;
    on(measuredAgo, (ago) =>
      runAs(writer, organisation, ago, (command) =>
        saveMeasure(command, { id, measure: { ...measure, better: 'lower', coverage: coverageOf(measure.source) } }),
      ),
    );
    if (action.state === 'closed') move(measuredAgo - 2, 'closed');
  }
  // What falls on one day stays in the order in which it was said above.
  events.sort((a, b) => b.daysAgo - a.daysAgo);
  for (const event of events) await event.run(event.daysAgo);
}

/** How the cases were taken, as the source of the counts says. */
function coverageOf(source: string): 'drawn' | 'complete' {
  return /tirés au sort/.test(source) ? 'drawn' : 'complete';
}

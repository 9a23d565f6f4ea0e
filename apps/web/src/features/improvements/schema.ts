import { isId } from '@limpide/kernel';
import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { namedField, type Place } from '../irritants/index.ts';
import { message as m } from './messages.ts';
import { actionStates } from './states.ts';

/** A démarche, with its step if known: `id` or `id/id`. An improvement always hangs on one. */
const placeField = z
  .string(m('field.place.missing'))
  .regex(/^[0-9a-z]{26}(\/[0-9a-z]{26})?$/, m('field.place.missing'))
  .transform((text): Place => {
    const [procedureId = '', stepId] = text.split('/');
    return { procedureId, stepId: stepId ?? null };
  });

export const actionForm = z.object({
  title: fields.required(150, m('field.title.missing')),
  place: placeField,
  owner: fields.optionalId,
  'due-on': fields.optionalDay,
  'effect-users': fields.optional(1000),
  'effect-team': fields.optional(1000),
  'process-change': fields.optional(2000),
  budget: fields.optional(500),
  opinions: fields.optional(1000),
  'announced-points': namedField(m('field.announced-points'), fields.optionalInteger(1, 100)),
  irritants: fields.many,
  documents: fields.many,
  reason: fields.optional(300),
});

export const stateForm = z.object({
  to: fields.choice(actionStates, m('state.choose')),
  reason: fields.optional(1000),
});

export const doneForm = z.object({ 'done-on': fields.day() });

export const outcomes = ['accepted', 'amended', 'postponed', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

export const decisionForm = z.object({
  body: fields.required(120),
  'decided-on': fields.day(),
  point: fields.optional(40),
  outcome: fields.choice(outcomes, m('decision.outcome-missing')),
  remarks: fields.optional(2000),
});

export const coverages = ['complete', 'drawn', 'chosen'] as const;
export const directions = ['lower', 'higher'] as const;

const most = 50_000_000;
/** Four counts stand in one form: each names itself when something is wrong. */
const counted = (when: 'before' | 'after') => namedField(m(`measure.${when}-count`), fields.integer(0, most));
const outOf = (when: 'before' | 'after') => namedField(m(`measure.${when}-total`), fields.integer(1, most));

export const measureForm = z.object({
  indicator: fields.required(150, m('measure.indicator-missing')),
  better: fields.choice(directions, m('measure.better-missing')),
  'before-count': counted('before'),
  'before-total': outOf('before'),
  'before-period': fields.required(120, m('measure.before-period')),
  'after-count': counted('after'),
  'after-total': outOf('after'),
  'after-period': fields.required(120, m('measure.after-period')),
  coverage: fields.choice(coverages, m('measure.coverage-missing')),
  'team-hours': namedField(m('measure.team-hours'), fields.optionalInteger(-100_000, 100_000)),
  source: fields.required(300, m('measure.source-missing')),
});

export const restoreForm = z.object({ version: fields.integer(1, 1_000_000) });
export const throwAwayForm = z.object({ reason: fields.optional(300) });

/** The records that were ticked, each once. What is not an id points to nothing. */
export function idsFrom(values: readonly string[]): string[] {
  return [...new Set(values.filter(isId))];
}

export interface ActionTexts {
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  effectUsers: string;
  effectTeam: string;
  processChange: string;
  budget: string;
  opinions: string;
}

/** From the fields to what a command takes. */
export function textsFrom(
  input: Omit<z.output<typeof actionForm>, 'irritants' | 'documents' | 'place' | 'reason'>,
): ActionTexts {
  return {
    title: input.title,
    ownerId: input.owner,
    dueOn: input['due-on'],
    effectUsers: input['effect-users'],
    effectTeam: input['effect-team'],
    processChange: input['process-change'],
    budget: input.budget,
    opinions: input.opinions,
  };
}

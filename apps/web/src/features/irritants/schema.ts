import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { message as m } from './messages.ts';
import { namedField } from './named-field.ts';
import { irritantStates } from './states.ts';

export const irritantKinds = [
  'information',
  'language',
  'evidence',
  'delay',
  'channel',
  'reception',
  'tool',
  'rule',
  'cost',
  'repetition',
] as const;
export type IrritantKind = (typeof irritantKinds)[number];

export const severities = ['1', '2', '3', '4'] as const;

export const evidenceLevels = ['observed', 'counted', 'measured'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Where it happens: a démarche and, if known, one of its steps. In a form `id` or `id/id`, so that one choice says both. */
export interface Place {
  procedureId: string;
  stepId: string | null;
}

export function placeValue(place: Place | undefined): string {
  return place ? [place.procedureId, place.stepId].filter(Boolean).join('/') : '';
}

const placeField = z
  .string()
  .regex(/^([0-9a-z]{26}(\/[0-9a-z]{26})?)?$/, m('field.place.unknown'))
  .default('')
  .transform((text): Place | null => {
    const [procedureId, stepId] = text.split('/');
    return procedureId ? { procedureId, stepId: stepId ?? null } : null;
  });

const severityField = fields.optionalChoice(severities).transform((value) => (value === null ? null : Number(value)));
const maxUsers = 20_000_000;

const details = {
  kind: fields.optionalChoice(irritantKinds),
  severity: severityField,
  'severity-reason': fields.optional(500),
  'users-low': namedField(m('field.users-low'), fields.optionalInteger(0, maxUsers)),
  'users-high': namedField(m('field.users-high'), fields.optionalInteger(0, maxUsers)),
  'users-source': fields.optional(300),
  crossed: fields.optional(2000),
};

export const newIrritantForm = z.object({
  voice: fields.required(300, m('field.voice.missing')),
  place: placeField,
  ...details,
  document: fields.optionalId,
});

export const placeNames = ['place', 'place-2', 'place-3'] as const;

export const editIrritantForm = z.object({
  voice: fields.required(300, m('field.voice.missing')),
  place: placeField,
  'place-2': placeField,
  'place-3': placeField,
  ...details,
  reason: fields.optional(300),
});

export const stateForm = z.object({
  to: fields.choice(irritantStates, m('state.choose')),
  owner: fields.optionalId,
  reason: fields.optional(1000),
});

export const ownerForm = z.object({ owner: fields.id(m('owner.choose')) });

export const evidenceForm = z.object({
  level: fields.choice(evidenceLevels, m('field.level.missing')),
  statement: fields.required(600, m('field.statement.missing')),
  n: namedField(m('field.n'), fields.optionalInteger(0, maxUsers)),
  total: namedField(m('field.total'), fields.optionalInteger(1, maxUsers)),
  source: fields.required(300, m('field.source.missing')),
  'observed-on': fields.day(),
  verbatims: fields.optional(8000),
});

export const removeEvidenceForm = z.object({
  evidence: fields.id(m('evidence.remove.choose')),
  reason: fields.required(300, m('evidence.remove.reason-missing')),
});

export const restoreForm = z.object({ version: fields.integer(1, 1_000_000) });
export const throwAwayForm = z.object({ reason: fields.optional(300) });

/** One item a line; bullets and guillemets that people add around a sentence are dropped. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s•–-]+/, '').trim())
    .filter(Boolean);
}

/** What users said, one a line, without the guillemets that the page adds. */
export function verbatimsFrom(text: string): string[] {
  return lines(text).map(withoutQuotes);
}

/** The guillemets around a whole sentence go; those inside it stay. */
export function withoutQuotes(text: string): string {
  const trimmed = text.trim();
  const inside = /^[«"“](.*)[»"”]$/s.exec(trimmed)?.[1]?.trim();
  return inside === undefined || inside === '' || /[«»"“”]/.test(inside) ? trimmed : inside;
}

export interface IrritantDetails {
  kind: IrritantKind | null;
  severity: number | null;
  severityReason: string;
  usersLow: number | null;
  usersHigh: number | null;
  usersSource: string;
  crossedOrganisations: string[];
}

/** From the fields to what a command takes. */
export function detailsFrom(input: {
  kind: IrritantKind | null;
  severity: number | null;
  'severity-reason': string;
  'users-low': number | null;
  'users-high': number | null;
  'users-source': string;
  crossed: string;
}): IrritantDetails {
  return {
    kind: input.kind,
    severity: input.severity,
    severityReason: input['severity-reason'],
    usersLow: input['users-low'],
    usersHigh: input['users-high'],
    usersSource: input['users-source'],
    crossedOrganisations: [...new Set(lines(input.crossed))],
  };
}

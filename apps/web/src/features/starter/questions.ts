import type { Contact, ProcedureContent } from '../../platform/database/index.ts';
import { type OpenPoint, stillOpen } from '../procedures/index.ts';

/** Points that are asked, in the order of the page; hours and contact come from the organisation. */
export const askedPoints = [
  'conditions',
  'evidence',
  'cost',
  'deadline',
  'duration',
  'answer',
  'remedies',
  'onlineUrl',
  'legalBases',
] as const satisfies readonly OpenPoint[];
export type AskedPoint = (typeof askedPoints)[number];

/** Longest answer, in characters: what the field of the text holds. */
export const longest: Record<AskedPoint, number> = {
  conditions: 1000,
  evidence: 1000,
  cost: 60,
  deadline: 60,
  duration: 60,
  answer: 60,
  remedies: 2000,
  onlineUrl: 500,
  legalBases: 500,
};

/** Those that one may close by saying that they do not apply, or that the text says enough already. */
export const settleable: ReadonlySet<AskedPoint> = new Set([
  'conditions',
  'evidence',
  'deadline',
  'duration',
  'answer',
  'remedies',
  'onlineUrl',
]);

/** A legal basis helps who checks the page; nobody is turned away for want of it. */
const canWait: ReadonlySet<OpenPoint> = new Set(['legalBases']);

export interface Progress {
  open: OpenPoint[];
  ready: boolean;
}

export function progressOf(procedure: { points: string[]; content: ProcedureContent; contact: Contact }): Progress {
  const open = stillOpen(procedure.points, procedure.content, procedure.contact);
  return { open, ready: open.every((point) => canWait.has(point)) };
}

/** « 01h…:cost »: the name of a question in the form. */
export const questionKey = (procedureId: string, point: AskedPoint) => `${procedureId}:${point}`;

export function readKey(key: string): { procedureId: string; point: AskedPoint } | undefined {
  const [procedureId, name] = key.split(':');
  const point = askedPoints.find((candidate) => candidate === name);
  return procedureId && point ? { procedureId, point } : undefined;
}

import type { Contact, PointToAsk, ProcedureContent } from '../../platform/database/index.ts';

/** What a fiche modèle leaves open on purpose, by name. */
export type OpenPoint = PointToAsk | 'legalBases' | 'onlineUrl' | 'hours' | 'contact';

const answered: Record<OpenPoint, (content: ProcedureContent, contact: Contact) => boolean> = {
  // The text of a fiche says something of both already: only a person can say that it is enough.
  conditions: () => false,
  evidence: () => false,
  cost: ({ keyFacts }) => keyFacts.cost !== undefined,
  deadline: ({ keyFacts }) => keyFacts.deadline !== undefined,
  duration: ({ keyFacts }) => keyFacts.duration !== undefined,
  answer: ({ keyFacts }) => keyFacts.answer !== undefined,
  remedies: ({ remedies }) => Boolean(remedies),
  legalBases: ({ legalBases }) => legalBases.length > 0,
  onlineUrl: ({ onlineUrl }) => Boolean(onlineUrl),
  hours: (_, { openingHours, phoneHours }) => Boolean(openingHours && phoneHours),
  contact: (_, { phone, address }) => Boolean(phone && address),
};

/** Points that neither the text nor the contact of the organisation answers. */
export function stillOpen(points: readonly string[], content: ProcedureContent, contact: Contact): OpenPoint[] {
  return points.filter(isPoint).filter((point) => !answered[point](content, contact));
}

function isPoint(name: string): name is OpenPoint {
  return Object.hasOwn(answered, name);
}

const toAsk: readonly PointToAsk[] = ['conditions', 'evidence', 'cost', 'deadline', 'duration', 'answer', 'remedies'];

/** Those that the public page tells people to ask about. */
export function pointsToAsk(points: readonly string[], content: ProcedureContent, contact: Contact): PointToAsk[] {
  const open = stillOpen(points, content, contact);
  return toAsk.filter((point) => open.includes(point));
}

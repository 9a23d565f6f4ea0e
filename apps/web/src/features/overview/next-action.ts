/** What the overview knows of a démarche, as far as its parts hold something. */
export interface Situation {
  state: 'draft' | 'in-review' | 'published' | 'to-review' | 'withdrawn';
  everPublished: boolean;
  reviewReason: string;
  /** The review of the version that stands, if one was asked. */
  review:
    | {
        outcome: 'approved' | 'changes-asked' | undefined;
        waitingForMe: boolean;
        who: string;
        days: number;
        comment: string;
      }
    | undefined;
  needsApproval: boolean;
  /** Changes that another organisation proposes and nobody answered yet. */
  proposals: { id: string; organisation: string; reason: string }[];
  missing: MissingPart[];
  irritants: { id: string; userVoice: string; hasOwner: boolean; days: number; limitDays: number; statement: string }[];
  documents: { id: string; title: string; findings: number; rewritten: boolean; volume: number | null }[];
  actions: { id: string; title: string; overdueDays: number; toDecide: boolean }[];
}

export type MissingPart = 'summary' | 'steps' | 'prepare' | 'cost' | 'deadline' | 'answer' | 'searchWords';

export type NextAction =
  | { kind: 'answer-review' }
  | { kind: 'answer-proposal'; id: string; organisation: string; reason: string }
  | { kind: 'changes-asked'; comment: string }
  | { kind: 'to-review'; reason: string }
  | { kind: 'publish' }
  | { kind: 'irritant-without-owner'; id: string; userVoice: string; days: number; late: boolean; statement: string }
  | { kind: 'action-overdue'; id: string; title: string; days: number }
  | { kind: 'rewrite-document'; id: string; title: string; findings: number; volume: number | null }
  | { kind: 'ask-review' }
  | { kind: 'complete'; missing: MissingPart[] }
  | { kind: 'action-to-decide'; id: string; title: string }
  | { kind: 'wait-review'; who: string; days: number }
  | { kind: 'note-irritant' };

/**
 * The next useful action, and those behind it, in the order in which a person in charge would thank us for them: first
 * what blocks someone else, then what misleads the public, then what users suffer from, then what can be made better.
 */
export function nextActions(s: Situation): NextAction[] {
  const found: NextAction[] = [];
  if (s.review?.waitingForMe) found.push({ kind: 'answer-review' });
  for (const { id, organisation, reason } of s.proposals)
    found.push({ kind: 'answer-proposal', id, organisation, reason });
  if (s.review?.outcome === 'changes-asked') found.push({ kind: 'changes-asked', comment: s.review.comment });
  if (s.state === 'to-review') found.push({ kind: 'to-review', reason: s.reviewReason });
  const complete = s.missing.length === 0;
  const ready = s.state === 'draft' || s.state === 'in-review';
  if (ready && (s.needsApproval ? s.review?.outcome === 'approved' : complete)) found.push({ kind: 'publish' });
  if (s.state === 'draft' && s.needsApproval && !s.review?.outcome && complete) found.push({ kind: 'ask-review' });
  if (s.state === 'in-review' && s.review && !s.review.outcome && !s.review.waitingForMe) {
    found.push({ kind: 'wait-review', who: s.review.who, days: s.review.days });
  }
  const ownerless = s.irritants.filter((irritant) => !irritant.hasOwner).sort((a, b) => b.days - a.days);
  for (const { id, userVoice, days, limitDays, statement } of ownerless) {
    found.push({ kind: 'irritant-without-owner', id, userVoice, days, late: days > limitDays, statement });
  }
  for (const action of [...s.actions].sort((a, b) => b.overdueDays - a.overdueDays)) {
    if (action.overdueDays > 0)
      found.push({ kind: 'action-overdue', id: action.id, title: action.title, days: action.overdueDays });
  }
  const letters = s.documents
    .filter((document) => !document.rewritten && document.findings > 0)
    .sort((a, b) => (b.volume ?? 0) - (a.volume ?? 0) || b.findings - a.findings);
  for (const { id, title, findings, volume } of letters)
    found.push({ kind: 'rewrite-document', id, title, findings, volume });
  if (!complete && s.state !== 'withdrawn') found.push({ kind: 'complete', missing: s.missing });
  for (const action of s.actions)
    if (action.toDecide) found.push({ kind: 'action-to-decide', id: action.id, title: action.title });
  if (found.length === 0) found.push({ kind: 'note-irritant' });
  return found;
}

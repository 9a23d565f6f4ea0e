/** What a duty is: one mention that one text of law asks of some authorities in some documents. */

export type Authority =
  | 'federal'
  | 'commune-wallonne'
  | 'cpas-wallonie'
  | 'province'
  | 'spw'
  | 'fwb'
  | 'commune-bruxelles'
  | 'cpas-bruxelles'
  | 'social-security';

export type MentionKind = 'letter' | 'decision' | 'acknowledgement';

/** `block` is what a jurist may make of the duty; nothing blocks before a validation. */
export type Level = 'info' | 'warn' | 'block';

/**
 * How well the text of law was read: read in a wording with no later change known; read in an older consolidation;
 * described by someone else; recalled and not read; or no law at all, only advice of writing.
 */
export type ReadState = 'read' | 'read-old' | 'secondary' | 'to-verify' | 'advice';

export type MentionElement =
  | 'contact-name'
  | 'contact-first-name'
  | 'contact-capacity'
  | 'contact-address'
  | 'contact-phone'
  | 'contact-email'
  | 'motivation-law'
  | 'motivation-fact'
  | 'motivation-link'
  | 'remedy'
  | 'remedy-body'
  | 'remedy-body-address'
  | 'remedy-form'
  | 'remedy-limit'
  | 'ombudsman'
  | 'judicial-code-728'
  | 'judicial-code-1017'
  | 'file-reference'
  | 'service'
  | 'social-worker'
  | 'explanation'
  | 'not-suspensive'
  | 'amount'
  | 'calculation'
  | 'frequency'
  | 'overpayment'
  | 'overpayment-total'
  | 'breached-provision'
  | 'prescription'
  | 'waiver'
  | 'instalments'
  | 'examination-time'
  | 'right-to-be-heard'
  | 'duty-to-declare';

export interface Duty {
  /** Stable: validations refer to it. A duty is never deleted, it is closed with `validTo`. */
  id: string;
  authorities: readonly Authority[];
  kinds: readonly MentionKind[];
  element: MentionElement;
  level: Level;
  /** One French sentence: what happens, according to the text, when the mention is missing. */
  effectIfMissing: string;
  /** Text and article, with its address when it was read there. */
  legalRef: string;
  eli?: string;
  readState: ReadState;
  /** The duty exists only when money is granted or asked, when money is recovered, or when the mailing is not a mass one. */
  only?: 'amount' | 'recovery' | 'individual';
  /** ISO dates between which documents are judged by it; unknown when absent. */
  validFrom?: string;
  validTo?: string;
  /** Filled by the organisation through a validation, never here. */
  jurist: null;
}

/** A jurist of the organisation vouches for one duty. */
export interface Validation {
  dutyId: string;
  name: string;
  date: string;
}

const order: readonly Level[] = ['info', 'warn', 'block'];
const cap: Record<ReadState, Level> = {
  read: 'block',
  'read-old': 'warn',
  secondary: 'warn',
  'to-verify': 'info',
  advice: 'info',
};

/** The level of a duty: its own once validated, otherwise no more than the reading of its text allows. */
export function effectiveLevel(duty: Duty, validated: boolean): Level {
  if (validated) return duty.level;
  return order[Math.min(order.indexOf(duty.level), order.indexOf(cap[duty.readState]))]!;
}

/** How well the text was read, in plain French. */
export const readingWords: Record<ReadState, string> = {
  read: 'texte lu',
  'read-old': 'texte lu dans une version ancienne',
  secondary: 'source secondaire',
  'to-verify': 'à vérifier',
  advice: 'conseil, sans obligation lue',
};

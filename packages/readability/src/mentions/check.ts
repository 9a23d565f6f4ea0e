import type { TextSpan } from '../compare/comparison.ts';
import type { TextBlock } from '../model.ts';
import { detectAddress, detectCapacity, detectEmail, detectFirstName, detectName, detectPhone } from './contact.ts';
import { allDuties } from './duties.ts';
import {
  type Authority,
  type Duty,
  effectiveLevel,
  type Level,
  type MentionElement,
  type MentionKind,
  type ReadState,
  readingWords,
  type Validation,
} from './duty.ts';
import { type Evidence, type MentionStatus, prepare, type Subject } from './evidence.ts';
import { elementLabels } from './labels.ts';
import * as particulars from './particulars.ts';
import * as reasons from './reasons.ts';

export interface MentionsOptions {
  authority: Authority;
  kind: MentionKind;
  /** What jurists of the organisation vouch for; unknown duty ids are ignored. */
  validations?: readonly Validation[];
  /** Whether money is granted or asked; by default, whether the text holds an amount. */
  amount?: boolean;
  /** Whether money already paid is asked back. */
  recovery?: boolean;
  /** A same-type mailing to more than 100 addressees (Brussels: the unit's address and telephone are enough). */
  massMailing?: boolean;
  /** ISO date of the document: duties not in force on that day are left out. */
  date?: string;
}

export interface MentionItem {
  dutyId: string;
  element: MentionElement;
  /** « Délai du recours ». */
  label: string;
  status: MentionStatus;
  spans: TextSpan[];
  note?: string;
  /** What the text says of a missing mention, one French sentence. */
  effect: string;
  legalRef: string;
  eli?: string;
  readState: ReadState;
  /** How well the text was read, in plain words: « texte lu », « à vérifier »… */
  reading: string;
  /** Effective: capped by the reading until a jurist validates. */
  level: Level;
  /** Missing, and validated by a jurist as a duty that stops a publication. */
  blocks: boolean;
  validatedBy?: { name: string; date: string };
}

export interface MentionsReport {
  authority: Authority;
  kind: MentionKind;
  items: MentionItem[];
  totals: Record<MentionStatus, number>;
  /** Whether a validated duty is missing. */
  blocked: boolean;
}

const stale = {
  value: '1 mois',
  note: 'Un délai d’un mois vient d’un ancien modèle : des sources récentes disent trois mois. Faites vérifier.',
};

const detectors: Record<MentionElement, (subject: Subject, options: MentionsOptions) => Evidence> = {
  'contact-name': detectName,
  'contact-first-name': detectFirstName,
  'contact-capacity': detectCapacity,
  'contact-address': detectAddress,
  'contact-phone': detectPhone,
  'contact-email': detectEmail,
  'motivation-law': reasons.detectMotivationLaw,
  'motivation-fact': reasons.detectMotivationFact,
  'motivation-link': reasons.detectMotivationLink,
  remedy: reasons.detectRemedy,
  'remedy-body': reasons.detectRemedyBody,
  'remedy-body-address': reasons.detectRemedyBodyAddress,
  'remedy-form': reasons.detectRemedyForm,
  'remedy-limit': (subject, { authority }) =>
    reasons.detectRemedyLimit(subject, authority.startsWith('cpas') ? stale : undefined),
  ombudsman: reasons.detectOmbudsman,
  'judicial-code-728': (subject) => particulars.detectJudicialCode(subject, '728'),
  'judicial-code-1017': (subject) => particulars.detectJudicialCode(subject, '1017'),
  'file-reference': particulars.detectFileReference,
  service: particulars.detectService,
  'social-worker': particulars.detectSocialWorker,
  explanation: particulars.detectExplanation,
  'not-suspensive': reasons.detectNotSuspensive,
  amount: particulars.detectAmount,
  calculation: particulars.detectCalculation,
  frequency: particulars.detectFrequency,
  overpayment: (subject) => particulars.detectWords(subject, 'overpayment'),
  'overpayment-total': particulars.detectAmount,
  'breached-provision': particulars.detectBreachedProvision,
  prescription: (subject) => particulars.detectWords(subject, 'prescription'),
  waiver: (subject) => particulars.detectWords(subject, 'waiver'),
  instalments: (subject) => particulars.detectWords(subject, 'instalments'),
  'examination-time': particulars.detectExaminationTime,
  'right-to-be-heard': (subject) => particulars.detectWords(subject, 'right-to-be-heard'),
  'duty-to-declare': (subject) => particulars.detectWords(subject, 'duty-to-declare'),
};

/** The duties of an authority for a kind of document, in the order of the checklist. */
export function dutiesFor(options: Omit<MentionsOptions, 'validations'>): Duty[] {
  const { authority, kind, amount = false, recovery = false, massMailing = false, date } = options;
  return allDuties.filter((duty) => {
    if (!duty.authorities.includes(authority) || !duty.kinds.includes(kind)) return false;
    if (
      (duty.only === 'amount' && !amount) ||
      (duty.only === 'recovery' && !recovery) ||
      (duty.only === 'individual' && massMailing)
    )
      return false;
    return (
      date === undefined ||
      ((duty.validFrom === undefined || duty.validFrom <= date) && (duty.validTo === undefined || date <= duty.validTo))
    );
  });
}

/**
 * Looks for the mentions that the law asks of this authority in this kind of document. Everything is proposed: an item
 * blocks only when it is missing and a jurist of the organisation validated its duty.
 * @throws RangeError when two blocks have the same index, or an opaque span lies outside its block.
 */
export function checkMentions(blocks: readonly TextBlock[], options: MentionsOptions): MentionsReport {
  const subject = prepare(blocks);
  const amount = options.amount ?? subject.facts.some((fact) => fact.kind === 'amount');
  const items = dutiesFor({ ...options, amount }).map((duty): MentionItem => {
    const evidence = detectors[duty.element](subject, options);
    const validation = options.validations?.find((one) => one.dutyId === duty.id);
    const level = effectiveLevel(duty, validation !== undefined);
    return {
      dutyId: duty.id,
      element: duty.element,
      label: elementLabels[duty.element],
      ...evidence,
      effect: duty.effectIfMissing,
      legalRef: duty.legalRef,
      ...(duty.eli ? { eli: duty.eli } : {}),
      readState: duty.readState,
      reading: readingWords[duty.readState],
      level,
      blocks: validation !== undefined && level === 'block' && evidence.status === 'missing',
      ...(validation ? { validatedBy: { name: validation.name, date: validation.date } } : {}),
    };
  });
  const totals: Record<MentionStatus, number> = { found: 0, missing: 0, unsure: 0 };
  for (const item of items) totals[item.status]++;
  return {
    authority: options.authority,
    kind: options.kind,
    items,
    totals,
    blocked: items.some((item) => item.blocks),
  };
}

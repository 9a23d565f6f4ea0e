import type { DocumentKind } from '../../../platform/database/index.ts';

/** What a writer thought of before writing, besides the reader, the action and the date, which the document holds. */
export interface Plan {
  /** The first question of the reader, in the reader's words. */
  wantsFirst: string;
  /** What to bring or send, one thing a line. */
  bring: string;
  /** Where to turn: a name, a service, a telephone, hours. */
  turnTo: string;
}

export const noPlan: Plan = { wantsFirst: '', bring: '', turnTo: '' };

/** All the answers of « Je réfléchis », in the order of its form. */
export interface Answers extends Plan {
  reader: string;
  action: string;
  deadline: string;
}

export const answerNames = ['reader', 'wantsFirst', 'action', 'deadline', 'bring', 'turnTo'] as const;
export type AnswerName = (typeof answerNames)[number];

export function answersOf(
  document: { reader: string; expectedAction: string; deadline: string },
  plan: Plan | undefined,
): Answers {
  const { wantsFirst, bring, turnTo } = plan ?? noPlan;
  const { reader, expectedAction: action, deadline } = document;
  return { reader, wantsFirst, action, deadline, bring, turnTo };
}

/** What one brings or sends, one thing each. */
export function thingsOf({ bring }: Plan): string[] {
  return bring
    .split('\n')
    .map((line) => line.replace(/^\s*[-•–*]\s*/u, '').trim())
    .filter(Boolean);
}

/** Does the answer say that there is none: « aucune », « pas de date », « non », « rien » ? */
export function saysNone(answer: string): boolean {
  return /^(?:(?:aucune?s?|néant|non|sans|rien|pas de)(?!\p{L})|pas d[’'])/iu.test(answer.trim());
}

/** Kinds that have a line « Objet ». */
export const withSubject: readonly DocumentKind[] = ['letter', 'decision', 'email', 'acknowledgement'];
/** Kinds of a few spoken or sent lines, where titles have no place. */
export const fewLines: readonly DocumentKind[] = ['sms', 'phone-script', 'voicemail'];

import type { Block } from '@limpide/documents';
import { fromMarkedText } from '../../../islands/text/marked-text.ts';
import type { DocumentKind } from '../../../platform/database/index.ts';
import { message as m } from '../messages.ts';
import { type Answers, fewLines, saysNone, thingsOf, withSubject } from './plan.ts';

/**
 * The plan of a text as its writer thought of it: what to do, by when, how, whom to call. What was not said stays a field to
 * fill in, framed like a merge field, so that it is seen when it was forgotten.
 */
export function layPlan(kind: DocumentKind, title: string, answers: Answers): Block[] {
  const marked = fewLines.includes(kind) ? lines(answers) : parts(kind, title, answers);
  return fromMarkedText(marked.join('\n\n'));
}

/** Fields of the plan that nobody has filled in yet. */
export function holesLeft(kind: DocumentKind, title: string, answers: Answers, blocks: readonly Block[]): string[] {
  const left = new Set(blocks.flatMap(fieldsOf));
  return layPlan(kind, title, answers)
    .flatMap(fieldsOf)
    .filter((name) => left.has(name));
}

function fieldsOf({ text, opaque }: Block): string[] {
  return (opaque ?? []).map(({ from, to }) => text.slice(from, to));
}

function lines(answers: Answers): string[] {
  const { action, deadline, turnTo } = answers;
  return [
    sentence(action) || hole(m('plan.hole.action')),
    ...(saysNone(deadline) ? [] : [sentence(deadline) || hole(m('plan.hole.deadline'))]),
    ...thingsOf(answers).map((thing) => `- ${safe(thing)}`),
    sentence(turnTo) || hole(m('plan.hole.turn-to')),
  ];
}

function parts(kind: DocumentKind, title: string, answers: Answers): string[] {
  const { wantsFirst, action, deadline, turnTo } = answers;
  const things = thingsOf(answers);
  const subject = safe(action || title);
  const noDate = saysNone(deadline);
  return [
    `# ${withSubject.includes(kind) ? `${m('plan.subject')} ${lowerFirst(subject)}` : subject}`,
    ...(withSubject.includes(kind) ? [m('plan.greeting')] : []),
    hole(wantsFirst ? m('plan.hole.first', { question: oneLine(wantsFirst) }) : m('plan.hole.first-unknown')),
    ...(kind === 'decision'
      ? [`## ${m('plan.decision')}`, hole(m('plan.hole.decision')), `## ${m('plan.why')}`, hole(m('plan.hole.why'))]
      : []),
    `## ${m('plan.do')}`,
    sentence(action) || hole(m('plan.hole.action')),
    ...(noDate ? [] : [`## ${m('plan.when')}`, sentence(deadline) || hole(m('plan.hole.deadline'))]),
    `## ${m('plan.how')}`,
    hole(m('plan.hole.how')),
    ...(things.length > 0 ? [m('plan.bring-with'), things.map((thing) => `- ${safe(thing)}`).join('\n')] : []),
    ...(kind === 'decision' ? [`## ${m('plan.disagree')}`, hole(m('plan.hole.disagree'))] : []),
    `## ${m('plan.question')}`,
    sentence(turnTo) || hole(m('plan.hole.turn-to')),
  ];
}

/** A field holds 200 characters at most. */
function hole(text: string): string {
  const name = text.replace(/[[\]]/g, '');
  return `[[${name.length <= 200 ? name : `${name.slice(0, 199).replace(/ \S*$/u, '')}…`}]]`;
}

/** The answer as a line of the text: begun with a capital, ended with a stop. */
function sentence(answer: string): string {
  const text = safe(answer);
  if (!text) return '';
  const begun = text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
  return /[.!?…:]$/u.test(begun) ? begun : `${begun}.`;
}

/** An answer that looks like a mark of the notation (« # 3 », « - x ») is not one. */
function safe(answer: string): string {
  const text = oneLine(answer);
  return /^(?:#{1,6}|[-•–]) /u.test(text) ? text.replace(/^\S+\s+/u, '') : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function lowerFirst(text: string): string {
  // « CPAS », « PEB » keep their capitals.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('fr') + text.slice(1) : text;
}

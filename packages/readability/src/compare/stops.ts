/** What must stop a publication, and what someone should only check, in plain French. */
import type { Fact, FactGrade, FactKind, Stop } from './comparison.ts';

/** Kinds whose loss or change stops any text. */
const always = new Set<FactKind>([
  'remedy',
  'amount',
  'percentage',
  'iban',
  'date',
  'deadline',
  'negation',
  'obligation',
  'merge-field',
]);
/** Kinds that stop a decision: its reasons in law and in fact, and the person to contact. */
const inDecision = new Set<FactKind>(['motivation', 'legal-reference', 'person', 'phone', 'email']);
/** Kinds where another value misleads, while an absent one may be a choice of the writer. */
const whenChanged = new Set<FactKind>(['permission', 'hour', 'quantity', 'phone', 'email', 'url', 'reference']);

/** Kinds whose loss a writer should see although it may be a choice. */
const whenLost = new Set<FactKind>(['phone', 'email', 'hour', 'permission']);

/**
 * How much a fact weighs; `weight` tells a loss that is not certain, or slight. Undefined when there is nothing to look at.
 */
export function gradeOf(fact: Fact, decision: boolean, weight?: 'unsure' | 'slight'): FactGrade | undefined {
  const { status, kind } = fact;
  if (status !== 'lost' && status !== 'changed') return undefined;
  if (weight) return weight === 'unsure' ? 'check' : undefined;
  const stops =
    always.has(kind) || (decision && inDecision.has(kind)) || (status === 'changed' && whenChanged.has(kind));
  if (stops) return 'stop';
  return status === 'lost' && whenLost.has(kind) ? 'check' : undefined;
}

/** What to say about the facts of one grade. */
export function remarksOf(facts: readonly Fact[], grade: FactGrade): Stop[] {
  return facts.flatMap((fact) => {
    if (fact.grade !== grade || fact.status === 'kept' || fact.status === 'added') return [];
    const message = grade === 'check' ? doubtAbout(fact) : messageOf(fact, fact.status);
    return [{ letter: fact.letter, kind: fact.kind, status: fact.status, message }];
  });
}

/** What cannot be said for certain is asked, without « disparu » : the new text may say it in other words. */
function doubtAbout(fact: Fact): string {
  const note = fact.note ? ` ${fact.note}` : '';
  return fact.status === 'lost'
    ? `${fact.label} à vérifier : ${quote(fact.before?.text)} ne se retrouve pas mot pour mot.`
    : `${fact.label} à vérifier : ${quote(fact.before?.text)} avant, ${quote(fact.after?.text)} après.${note}`;
}

function messageOf(fact: Fact, status: 'lost' | 'changed'): string {
  const before = quote(fact.before?.text);
  const after = quote(fact.after?.text);
  const note = fact.note ? ` ${fact.note}` : '';
  if (fact.kind === 'remedy') {
    return status === 'lost'
      ? 'Le recours a disparu. Une décision dit devant qui, comment et dans quel délai la contester.'
      : `Le recours a changé.${note}`;
  }
  if (fact.kind === 'motivation')
    return status === 'lost'
      ? `La raison de la décision a disparu : ${before}.`
      : `La raison de la décision est incomplète : ${before}.`;
  if (fact.kind === 'legal-reference')
    return status === 'lost'
      ? `La base légale a disparu : ${before}. Déplacez-la plus bas, ne la supprimez pas.`
      : `La base légale a changé : ${before} avant, ${after} après.${note}`;
  if (fact.kind === 'person' || fact.kind === 'phone' || fact.kind === 'email') {
    return status === 'lost'
      ? `Un contact a disparu : ${before}.`
      : `Un contact a changé : ${before} avant, ${after} après.`;
  }
  if (fact.kind === 'merge-field')
    return `Un champ de fusion a disparu : ${before}. La lettre ne pourra pas être complétée.`;
  if (fact.kind === 'negation' || fact.kind === 'obligation' || fact.kind === 'permission') {
    return status === 'lost'
      ? `${fact.label} disparue : ${before}.`
      : `${fact.label} changée : ${before} avant, ${after} après.${note}`;
  }
  if (status === 'lost') return `${fact.label} : ${before} a disparu.${note}`;
  return before === after
    ? `${fact.label} : ${before}.${note}`
    : `${fact.label} : ${before} est devenu ${after}.${note}`;
}

/** Quoted, on one line, cut at a word when long. */
function quote(text: string | undefined): string {
  if (!text) return '«\u00a0\u00a0»';
  const line = text.replace(/[ \t\n]+/g, ' ').trim();
  const cut = line.length <= 90 ? line : `${line.slice(0, 90).replace(/ \S*$/, '')}…`;
  return `«\u00a0${cut.replace(/[.;,]$/, '')}\u00a0»`;
}

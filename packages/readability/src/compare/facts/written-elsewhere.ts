/** Values that the text after writes in a form that its own extraction does not name. */
import type { FoundFact } from './found.ts';
import { type MatchContext, sameBead } from './matching.ts';

/** A value that the after text writes in another guise: inside a remedy, without its unit, or a name without civility. */
export function writtenElsewhere(
  old: FoundFact,
  after: readonly FoundFact[],
  context: MatchContext,
): { fact: FoundFact; note?: string } | undefined {
  const remedy = after.find((fact) => fact.remedy && holds(fact, old));
  if (remedy) return { fact: remedy };
  if (old.kind === 'amount') {
    const bare = after.find(
      (fact) =>
        (fact.kind === 'number' || fact.kind === 'quantity') &&
        Math.round(Number(fact.count ?? fact.value) * 100) === Number(old.value),
    );
    if (bare) return { fact: bare, note: 'L’unité « euro » n’est plus écrite à côté du montant.' };
  }
  if (old.kind === 'quantity' || old.kind === 'number') {
    const count = old.count ?? Number(old.value);
    const other = after.find(
      (fact) =>
        (fact.kind === 'number' || fact.kind === 'quantity') &&
        (fact.count ?? Number(fact.value)) === count &&
        sameBead(context, old, fact),
    );
    if (other) return { fact: other };
  }
  if (old.kind === 'person')
    return verbatim(old, old.value, context) ?? verbatim(old, old.value.split(' ').at(-1)!, context);
  if (old.kind === 'body') return verbatim(old, shortNames[old.value] ?? '', context);
  if (old.kind === 'reference' || old.kind === 'phone' || old.kind === 'iban') return withoutSpaces(old, context);
  if (old.kind === 'address' || old.kind === 'url' || old.kind === 'email') return verbatim(old, old.value, context);
  return undefined;
}

const shortNames: Record<string, string> = {
  'collège communal': 'le college',
  'collège provincial': 'le college',
  'conseil communal': 'le conseil',
  'comité spécial du service social': 'le comite',
  CPAS: 'le centre',
};

export function holds(remedy: FoundFact, fact: FoundFact): boolean {
  return (
    (fact.kind === 'body' && remedy.remedy!.bodies.includes(fact.value)) ||
    (fact.kind === 'deadline' && remedy.remedy!.limits.includes(fact.value))
  );
}

function verbatim(old: FoundFact, wanted: string, context: MatchContext): { fact: FoundFact } | undefined {
  if (wanted.length < 3) return undefined;
  for (const [position, block] of context.after.blocks.entries()) {
    for (let at = block.plain.indexOf(wanted); at >= 0; at = block.plain.indexOf(wanted, at + 1)) {
      const whole =
        !/[a-z0-9]/.test(block.plain[at - 1] ?? ' ') && !/[a-z0-9]/.test(block.plain[at + wanted.length] ?? ' ');
      if (whole) return { fact: place(old, position, at, at + wanted.length, context) };
    }
  }
  return undefined;
}

/** The same characters whatever the spacing: « 2024 / 123-B », « 081/24.00.00 ». */
function withoutSpaces(old: FoundFact, context: MatchContext): { fact: FoundFact } | undefined {
  const wanted = old.value.toLowerCase();
  for (const [position, block] of context.after.blocks.entries()) {
    let compact = '';
    const places: number[] = [];
    for (let at = 0; at < block.plain.length; at++) {
      const skip = old.kind === 'phone' ? /[\s./()-]/ : /[\s+*]/;
      if (skip.test(block.plain[at]!)) continue;
      compact += block.plain[at];
      places.push(at);
    }
    const at = compact.indexOf(wanted);
    if (
      at < 0 ||
      (/[a-z0-9]/.test(compact[at + wanted.length] ?? '') &&
        /[a-z0-9]/.test(block.plain[places[at + wanted.length - 1]! + 1] ?? ''))
    )
      continue;
    return { fact: place(old, position, places[at]!, places[at + wanted.length - 1]! + 1, context) };
  }
  return undefined;
}

function place(old: FoundFact, block: number, from: number, to: number, context: MatchContext): FoundFact {
  const sentence = context.after.sentences.find((one) => one.block === block && from >= one.from && from < one.to);
  return { ...old, block, from, to, sentence: sentence?.at ?? -1, near: [], role: [] };
}

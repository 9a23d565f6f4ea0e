/**
 * Remedies against a decision: to whom, in what form, within what time. One fact for one remedy, gathered from the
 * sentences that speak of it; a second body opens a second remedy.
 */
import type { ReadSentence } from '../reading.ts';
import { appealBodies, isAppealBody } from './actors.ts';
import type { FoundFact, RemedyParts } from './found.ts';

const cue =
  /\brecours\b|\binterjeter appel\b|\bfaire appel\b|\b(?:introduire|deposer|envoyer|adresser|former) une? (?:requete|reclamation)\b|\breclamation (?:peut|doit|est|aupres|au|a la|devant)|\b(?:introduisez|deposez|envoyez|adressez|ecrivez) une? (?:recours|requete|reclamation)|\bcontest(?:er|ez|ation)\b|\brequete (?:deposee|adressee|peut|doit|est|en annulation|contradictoire|au greffe)|\b(?:saisir le|aller (?:au|devant le)|adresser au) (?:tribunal|conseil d'etat|juge)\b|\bpas d'accord avec (?:cette|la|notre) decision/;
/** « Recours » that is not an appeal: having recourse to something. */
const notCue = /\b(?:avoir|avez|a eu|ayant) recours (?:a|au|aux)\b/;
const goesOn = /\b(?:requete|greffe|recours|tribunal|recommandee?s?|appel)\b/;
/** « Vous avez trois mois, à partir de la notification. » */
const timeLeft = /\b(?:vous (?:avez|disposez)|delai|notification|a partir de|a compter de|apres avoir recu)\b/;
const forms: readonly (readonly [RegExp, string])[] = [
  [/\brequete\b/, 'requête'],
  [/\b(?:lettre |courrier |pli |envoi )?(?:postale? )?recommandee?s?\b/, 'recommandé'],
  [
    /\b(?:voie electronique|e-?deposit|procedure electronique|plateforme electronique|e-?procadmin|dpa)\b/,
    'voie électronique',
  ],
  [
    /\b(?:par (?:ecrit|lettre|courrier|formulaire)|ecrivez|ecrit signe|lettre (?:signee|motivee)|au moyen du formulaire)\b/,
    'écrit',
  ],
  [/\b(?:depos(?:e|ee|er|ez|ant)|depot|remise? au greffe)\b/, 'dépôt'],
];
/** Parts of the form whose disappearance changes the remedy; the others only leave less choice. */
export const bindingForms = new Set(['requête', 'recommandé', 'voie électronique', 'écrit']);

/** Whether a sentence in `plain` form speaks of an appeal. */
export function speaksOfRemedy(plain: string): boolean {
  return cue.test(plain) && !notCue.test(plain);
}

/**
 * Gathers remedies and returns them with the other facts, without those they absorb (body, time limit, permission or
 * obligation to appeal).
 */
export function gatherRemedies(facts: readonly FoundFact[], sentences: readonly ReadSentence[]): FoundFact[] {
  const bySentence = new Map<number, FoundFact[]>();
  for (const fact of facts) {
    const own = bySentence.get(fact.sentence);
    if (own) own.push(fact);
    else bySentence.set(fact.sentence, [fact]);
  }
  const clusters: { sentences: ReadSentence[]; parts: RemedyParts; absorbed: Set<FoundFact> }[] = [];
  let open: (typeof clusters)[number] | undefined;
  let last = -2;
  for (const sentence of sentences) {
    const speaks = speaksOfRemedy(sentence.plain);
    const inside = bySentence.get(sentence.at) ?? [];
    const dated = inside.some((fact) => fact.kind === 'deadline') && timeLeft.test(sentence.plain);
    const follows = open !== undefined && sentence.at === last + 1 && (goesOn.test(sentence.plain) || dated);
    if (!speaks && !follows) continue;
    const found = inside.filter(
      (fact) => fact.kind === 'body' && (appealBodies.has(fact.value) || isAppealBody(fact.value)),
    );
    const names = [...new Set(found.map((fact) => fact.value))];
    const other = names.some((name) => open && open.parts.bodies.length > 0 && !open.parts.bodies.includes(name));
    if (!open || sentence.at > last + 2 || (speaks && other)) {
      open = { sentences: [], parts: { bodies: [], forms: [], limits: [] }, absorbed: new Set() };
      clusters.push(open);
    }
    const limits = inside.filter((fact) => fact.kind === 'deadline');
    open.sentences.push(sentence);
    open.parts.bodies.push(...names.filter((name) => !open!.parts.bodies.includes(name)));
    for (const fact of limits) if (!open.parts.limits.includes(fact.value)) open.parts.limits.push(fact.value);
    for (const [pattern, name] of forms) {
      if (pattern.test(sentence.plain) && !open.parts.forms.includes(name)) open.parts.forms.push(name);
    }
    for (const fact of [
      ...found,
      ...limits,
      ...inside.filter((one) => one.kind === 'permission' || one.kind === 'obligation'),
    ]) {
      open.absorbed.add(fact);
    }
    last = sentence.at;
  }
  const real = clusters.filter(
    ({ parts }) => parts.bodies.length + parts.limits.length > 0 || parts.forms.some((form) => form !== 'écrit'),
  );
  const absorbed = new Set(real.flatMap((cluster) => [...cluster.absorbed]));
  const remedies = real.map(({ sentences: own, parts }): FoundFact => {
    const first = own[0]!;
    const inBlock = own.filter((sentence) => sentence.block === first.block);
    return {
      kind: 'remedy',
      value: [...parts.bodies, ...parts.forms, ...parts.limits].join(', '),
      block: first.block,
      from: first.from,
      to: inBlock.at(-1)!.to,
      sentence: first.at,
      near: [],
      role: [],
      remedy: parts,
    };
  });
  return [...facts.filter((fact) => !absorbed.has(fact)), ...remedies];
}

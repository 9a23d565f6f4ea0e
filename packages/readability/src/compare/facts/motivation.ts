/** The reasons a text gives: sentences or clauses opened by « considérant que », « au motif que », « parce que »… */
import type { ReadSentence } from '../reading.ts';
import { contentStems } from '../stem.ts';
import type { FoundFact } from './found.ts';

const cue =
  /\b(?:considerant|attendu|etant donne|vu) (?:que |qu'|l[ea]s? |l')|\bmotivee? par\b|\b(?:au|pour le|aux|pour les) motifs? (?:que|qu'|suivants?)|\b(?:les |la )?(?:motifs?|raisons?) (?:de |du |est |sont |suivante?s?|:)|\bparce qu(?:e |')|\ben effet\b|\bcar (?=[a-z])|\ben raison d(?:e |u |es |')|\bdes lors qu(?:e |')|\bpuisqu(?:e |')|\bil (?:ressort|resulte|apparait) (?:de|du|des|que|qu')|\bpourquoi ?\?/g;
/** The law alone is a legal reference, not a reason of fact. */
const legalOnly = /^vu l/;
/** Where the reason ends and the decision begins. */
const decision =
  /, (?=(?:le |la |nous |il |elle |l')?(?:comite|college|conseil|bureau|cpas|commune|centre|service|administration|ministre|nous)\b)/;

export function findMotivation(sentences: readonly ReadSentence[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (const sentence of sentences) {
    for (const match of sentence.plain.matchAll(cue)) {
      if (legalOnly.test(match[0])) continue;
      if (found.at(-1)?.sentence === sentence.at) break;
      const rest = sentence.plain.slice(match.index);
      const to = match.index + endOfReason(rest, match[0], match.index === 0);
      const clause = sentence.plain.slice(match.index + match[0].length, to);
      const own = [...new Set(contentStems(clause))];
      const scope = own.length >= 2 || /pourquoi|motif|raison/.test(match[0]) === false ? own : [...sentence.stems];
      if (scope.length < 2) continue;
      found.push({
        kind: 'motivation',
        value: scope.join(' '),
        block: sentence.block,
        from: sentence.from + match.index,
        to: sentence.from + to,
        sentence: sentence.at,
        near: [],
        role: [],
        scope,
      });
    }
  }
  return found;
}

/** A reason that opens the sentence stops where the decision begins; any other goes to the end. */
function endOfReason(rest: string, cueText: string, opens: boolean): number {
  if (!opens && !/^(?:considerant|attendu|etant|vu|puisqu|des lors)/.test(cueText)) return rest.length;
  const body = rest.search(/ ?; |\bdecide(?: de| d'|nt|:| que)/);
  const subject = rest.search(decision);
  if (subject > 0 && (body < 0 || subject < body)) return subject;
  if (body > 0) return body;
  if (!opens || /^pourquoi|^(?:les |la )?(?:motif|raison)/.test(cueText)) return rest.length;
  const clause = rest.search(
    /, (?=(?:le |la |les |l'|nous |vous |il |elle |ils |elles |votre |vos |notre |nos |ce |cette |un |une )[^,]*$)/,
  );
  return clause > 0 ? clause : rest.length;
}

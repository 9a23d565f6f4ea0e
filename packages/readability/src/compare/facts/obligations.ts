/**
 * What the reader must, is asked to, may, must not or need not do, with the action (verb and object) as stems.
 */
import { contentStems, isEmptyWord, stem, wordsOf } from '../stem.ts';
import type { Draft, FactSource, Force } from './found.ts';

interface Modal {
  pattern: RegExp;
  force: Force;
  /** Where the action stands: an infinitive after, or the words before (« le formulaire est obligatoire »). */
  action: 'after' | 'before';
  /** The force when « ne … pas » surrounds it. */
  negated?: Force;
}

/** « n'êtes pas tenu », « n'est plus obligatoire »: the negator stands inside the expression. */
const no = '(?:pas |plus |jamais |nullement |aucunement |donc )?';
const to = "(?:de |d'|a )";
const all = (source: string): RegExp => new RegExp(source, 'g');

const modals: readonly Modal[] = [
  {
    pattern: all('\\b(?:devez|doit|doivent|devrez|devra|devront|devons|devriez|devrait)\\b(?!-)'),
    force: 'obligation',
    action: 'after',
    negated: 'not-must',
  },
  { pattern: all('\\b(?:faut|faudra)\\b'), force: 'obligation', action: 'after', negated: 'not-must' },
  {
    pattern: all(`\\b(?:etes|est|sont|serez|sera|seront) ${no}(?:tenue?s?|obligee?s?|contrainte?s?) ${to}`),
    force: 'obligation',
    action: 'after',
    negated: 'exemption',
  },
  { pattern: all(`\\by a ${no}lieu ${to}`), force: 'obligation', action: 'after', negated: 'exemption' },
  {
    pattern: all(`\\b(?:convient|importe|est ${no}(?:obligatoire|imperatif|indispensable|necessaire|requis)) ${to}`),
    force: 'obligation',
    action: 'after',
    negated: 'exemption',
  },
  {
    pattern: all(`\\b(?:avez|a|ont) ${no}(?:l'|pour |d')?obligation ${to}`),
    force: 'obligation',
    action: 'after',
    negated: 'exemption',
  },
  {
    pattern: all(
      `\\b(?:appartient|incombe) ${no}(?:au |a la |a l'|aux )?[a-z ]{0,30}?(?:de |d')(?=[a-z]+(?:er|ir|re)\\b)`,
    ),
    force: 'obligation',
    action: 'after',
  },
  { pattern: all('\\b(?:est|sont) a (?=[a-z]{3,}(?:er|ir|re)\\b)'), force: 'obligation', action: 'after' },
  {
    pattern: all(
      `\\b(?:est|sont|sera|seront) ${no}(?:obligatoires?|exigee?s?|requise?s?|imposee?s?|indispensables?)\\b(?! (?:de |d'))`,
    ),
    force: 'obligation',
    action: 'before',
    negated: 'exemption',
  },
  { pattern: all(`\\b(?:avez|a) ${no}besoin ${to}`), force: 'obligation', action: 'after', negated: 'exemption' },
  {
    pattern: all("\\b(?:etes|est|sont) (?:dispensee?s?|exemptee?s?|exoneree?s?) (?:de |du |des |d')"),
    force: 'exemption',
    action: 'after',
  },
  { pattern: all("\\binutile (?:de |d')"), force: 'exemption', action: 'after' },
  {
    pattern: all(`\\b(?:est |sont )?${no}(?:strictement )?(?:interdite?s?|defendue?s?|prohibee?s?)\\b(?: (?:de |d'))?`),
    force: 'prohibition',
    action: 'after',
    negated: 'permission',
  },
  { pattern: all("\\bdefense (?:de |d')"), force: 'prohibition', action: 'after' },
  {
    pattern: all(
      '\\b(?:veuillez|priere de|prions de|prie de|merci de|saurais gre de|saurions gre de|(?:etes|est|sont) (?:invitee?s? a|priee?s? de|priee?s? a)|demandons de|(?:vous|il) est demande de|invitons a|invite a)(?= )',
    ),
    force: 'request',
    action: 'after',
  },
  {
    pattern: all('\\b(?:pouvez|peut|peuvent|pourrez|pourra|pourront)\\b(?!-etre)'),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  // Negated, it is a refusal of the authority, which `findNegations` reads.
  { pattern: all('\\bpouvons\\b'), force: 'permission', action: 'after' },
  {
    pattern: all(`\\b(?:avez|a|ont) ${no}(?:le droit|droit|la possibilite|la faculte|l'occasion) (?:de |d')`),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  {
    pattern: all(`\\b(?:est|etes|sont) ${no}(?:autorisee?s?|habilitee?s?|libres?|admise?s?) ${to}`),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  {
    pattern: all(`\\b(?:est|vous est) ${no}(?:permis|loisible|possible) (?:de |d')`),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  { pattern: all('\\b(?:est|sont) facultati(?:f|ve)s?\\b'), force: 'permission', action: 'before' },
];

const labels: Record<Force, string> = {
  obligation: 'Obligation',
  request: 'Demande',
  permission: 'Permission',
  prohibition: 'Interdiction',
  exemption: 'Dispense',
  'not-must': 'Négation',
};

/** Words that end like an infinitive or an imperative and are neither. */
const notInfinitive = new Set(
  'premier dernier dossier courrier papier particulier entier regulier fevrier janvier loyer autre votre notre etre titre lettre ministre ordre nombre cadre contre entre outre propre libre membre octobre novembre decembre septembre chiffre encadre centre registre maire faire-part metier foyer chantier quartier cahier financier immobilier mobilier hier hiver avenir plaisir desir loisir pire offre mettre-nous salaire formulaire exemplaire commentaire bancaire locataire proprietaire beneficiaire titulaire horaire honoraire notaire annuaire affaire salutaire necessaire supplementaire complementaire scolaire militaire partenaire destinataire contraire inventaire secretaire judiciaire ordinaire obligatoire provisoire territoire histoire memoire tiers heure mesure facture procedure signature voiture nature lecture fermeture ouverture'.split(
    ' ',
  ),
);
const notImperative = new Set(
  'chez assez nez rez avez etes serez aurez devez pouvez voulez veuillez souhaitez desirez allez sachez recevez agreez croyez soyez ayez hesitez'.split(
    ' ',
  ),
);
/** « Veuillez noter que… », « il convient de rappeler »: nothing is asked. */
const announcing = new Set([
  'noter',
  'trouver',
  'rappeler',
  'souligner',
  'constater',
  'remarquer',
  'considerer',
  'croire',
  'agreer',
  'savoir',
]);
const farewell =
  /\b(?:agreer|croire en|agreez|recevoir,|salutations|consideration distinguee|expression de|assurance de)\b/;
/** Instructions begin like this in a list: « Joindre une copie de… ». */
const infinitiveInstruction =
  /(?:^|\n)(?:[-•*–] ?|\d+[.)] )?(?:a |pour )?((?:joindre|fournir|remplir|completer|signer|envoyer|renvoyer|apporter|payer|verser|prendre|remettre|deposer|introduire|transmettre|communiquer|indiquer|annexer|ajouter|presenter|avertir|prevenir|signaler|contacter|appeler|telephoner))\b/g;

export function findObligations({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, force: Force, verb: string, verbTo: number, extra: readonly string[]): void => {
    if (!claims.free(from, from + 1)) return;
    const object = objectAfter(plain, verbTo);
    const scope = [...new Set([...(verb ? [stem(verb)] : []), ...object.stems, ...extra])];
    if (scope.length === 0) return;
    const to = Math.max(verbTo, object.to);
    claims.take(from, verbTo);
    found.push({
      kind: force === 'permission' ? 'permission' : 'obligation',
      value: `${force} ${scope.join(' ')}`,
      from,
      to,
      force,
      scope,
      label: labels[force],
      ...(verb ? { verb: stem(verb) } : {}),
    });
  };
  for (const modal of modals) {
    for (const match of plain.matchAll(modal.pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (!claims.free(from, to)) continue;
      const clause = sentenceAround(plain, from);
      if (farewell.test(clause)) continue;
      const negation = negationAround(plain, from, to);
      if (negation === 'only') continue;
      const never = /^ ?(?:de |d')?ne (?:pas|plus|jamais) /.test(plain.slice(to, to + 20));
      const force = never ? 'prohibition' : negation && modal.negated ? modal.negated : modal.force;
      if (negation && !modal.negated) continue;
      const start = negation ? negation.from : from;
      const subject = stemsBefore(plain, start);
      if (modal.action === 'before') {
        add(start, force, '', to, subject);
        continue;
      }
      const actions = infinitivesAfter(plain, negation ? negation.to : to);
      if (actions[0] && announcing.has(actions[0].word)) continue;
      if (actions.length === 0) {
        if (/devez|doit|doivent|devr|pouv|peut|peuvent|pourr/.test(match[0])) continue;
        add(start, force, '', to, /interdit|defendu|prohib/.test(match[0]) ? subject : []);
        continue;
      }
      actions.forEach(({ word, from: at, to: end, passive }, index) => {
        add(index === 0 ? start : at, force, word, end, passive ? subject : []);
      });
    }
  }
  found.push(...imperatives(plain, claims));
  return found.sort((a, b) => a.from - b.from);
}

/** Imperatives in -ez without « vous », and infinitive instructions of a list. « N'envoyez pas » forbids. */
function imperatives(plain: string, claims: FactSource['claims']): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, to: number, word: string, force: Force): void => {
    if (!claims.free(from, to)) return;
    const object = objectAfter(plain, to);
    const scope = [...new Set([stem(word), ...object.stems])];
    claims.take(from, to);
    found.push({
      kind: 'obligation',
      value: `${force} ${scope.join(' ')}`,
      from,
      to: Math.max(to, object.to),
      force,
      verb: stem(word),
      scope,
      label: labels[force],
    });
  };
  for (const match of plain.matchAll(/\b([a-z]{2,}ez|faites|dites)\b/g)) {
    const word = match[1]!;
    if (notImperative.has(word) || isQuestion(plain, match.index + word.length)) continue;
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    if (/\bvous (?:(?:ne |n'|nous |me |m'|le |la |les |l'|lui |leur |y |en )*)$/.test(before)) continue;
    if (/\bvous [a-z' ,-]{1,20}\b(?:et|ou) $/.test(before) || /\b(?:que|si) $/.test(before)) continue;
    const negated = /\b(ne |n')(?:(?:nous |me |le |la |les |l'|y |en )*)$/.exec(before);
    if (
      negated &&
      /^(?:[a-z]*ez|faites|dites)(?:-[a-z]+)? (?:pas|plus|jamais|rien|aucun)/.test(
        plain.slice(match.index, match.index + 40),
      )
    ) {
      if (/^(?:oubliez|manquez)/.test(word)) continue;
      add(match.index - negated[0].length, match.index + word.length, word, 'prohibition');
      continue;
    }
    if (negated) continue;
    if (farewell.test(sentenceAround(plain, match.index))) continue;
    add(match.index, match.index + word.length, word, 'request');
  }
  for (const match of plain.matchAll(infinitiveInstruction)) {
    const from = match.index + match[0].length - match[1]!.length;
    add(from, from + match[1]!.length, match[1]!, 'request');
  }
  for (const match of plain.matchAll(/\bn'oubliez pas (?:de |d')([a-z]+(?:er|ir|re))\b/g)) {
    add(match.index, match.index + match[0].length, match[1]!, 'request');
  }
  return found;
}

/** Object of an action: content stems up to the end of the clause or the time limit. */
function objectAfter(plain: string, from: number): { stems: string[]; to: number } {
  const rest = /^[^,;.:!?()\n]{0,90}/.exec(plain.slice(from))![0];
  const limit = rest.search(
    / (?:avant (?:le|la|de)|dans (?:les|le|un)|endeans|au plus tard|sous |etant donne|parce que|car |puisque |attendu que |pour le |a partir|et (?=[a-z]+(?:ez|er|ir|re)\b)|si |afin |pour que )/,
  );
  const part = limit < 0 ? rest : rest.slice(0, limit);
  const stems: string[] = [];
  let to = from;
  for (const { word, to: end } of wordsOf(part)) {
    if (isEmptyWord(word) || /^\d/.test(word)) continue;
    stems.push(stem(word));
    to = from + end;
    if (stems.length === 5) break;
  }
  return { stems, to };
}

function stemsBefore(plain: string, at: number): string[] {
  const before = /[^,;.:!?()\n]{0,70}$/.exec(plain.slice(Math.max(0, at - 70), at))![0];
  return contentStems(before.length === 70 ? before.replace(/^\S* /, '') : before).slice(-3);
}

/** « Souhaitez-vous … ? » asks; « Présentez-vous au guichet. » tells. « Rendez-vous » alone is a noun. */
function isQuestion(plain: string, to: number): boolean {
  if (!plain.startsWith('-vous', to)) return false;
  const start = /[^.;!?\n]{0,60}$/.exec(plain.slice(Math.max(0, to - 60), to))![0].trimStart();
  return /^[^.!\n]*\?/.test(plain.slice(to)) || (/\brendez$/.test(start) && start !== 'rendez');
}

function sentenceAround(plain: string, at: number): string {
  const before = /[^.;!?\n]{0,80}$/.exec(plain.slice(Math.max(0, at - 80), at))![0];
  return before + /^[^.;!?\n]{0,140}/.exec(plain.slice(at))![0];
}

/** « ne … pas » around a modal; `only` for « ne … que », which restricts without forbidding. */
function negationAround(plain: string, from: number, to: number): { from: number; to: number } | 'only' | undefined {
  const before = /\b(?:ne |n')(?:(?:vous |nous |me |se |s'|le |la |les |l'|lui |leur |y |en )*)$/.exec(
    plain.slice(Math.max(0, from - 26), from),
  );
  if (!before) return undefined;
  const start = from - before[0].length;
  const rest = plain.slice(from, to + 60);
  const negator = /\b(?:pas|plus|jamais|aucunement|nullement|point|aucune?)\b/.exec(rest);
  const restriction = /\bqu(?:e |')/.exec(rest.split(/[.;:!?\n]/)[0]!);
  if (restriction && (!negator || restriction.index < negator.index)) return 'only';
  const end = negator && negator.index <= to - from + 3 ? from + negator.index + negator[0].length : to;
  return { from: start, to: Math.max(end, to) };
}

interface Action {
  word: string;
  from: number;
  to: number;
  passive: boolean;
}

/** The infinitive within a few words, the participle of a passive one, and infinitives joined to it by « et », « ou », « puis ». */
function infinitivesAfter(plain: string, at: number): Action[] {
  const rest = /^[^;.:!?\n]{0,160}/.exec(plain.slice(at))![0];
  const words = wordsOf(rest);
  const actions: Action[] = [];
  for (let index = 0, skipped = 0; index < words.length; index++) {
    const { word, from, to } = words[index]!;
    const joined =
      /(?:^|[ ,])(?:et|ou|puis|et (?:de|d')|ou (?:de|d')) ?(?:(?:de|d'|a|nous|le|la|les|l'|y|vous|en) ?)*$/.test(
        rest.slice(Math.max(0, from - 14), from),
      );
    if (actions.length > 0 && !joined) continue;
    if (word === 'etre' && actions.length === 0) {
      const participle = words
        .slice(index + 1, index + 4)
        .find(
          ({ word: next }) =>
            /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|t|te|ts|tes|s|se|ses)$/.test(next) && !isEmptyWord(next),
        );
      if (participle)
        actions.push({ word: participle.word, from: at + participle.from, to: at + participle.to, passive: true });
      if (!participle) break;
      continue;
    }
    if (isInfinitive(word)) {
      if (word === 'faire' && words[index + 1] && isInfinitive(words[index + 1]!.word)) continue;
      actions.push({ word, from: at + from, to: at + to, passive: false });
      continue;
    }
    if (actions.length === 0 && ++skipped > 5) break;
  }
  return actions;
}

function isInfinitive(word: string): boolean {
  return /(?:er|ir|re)$/.test(word) && word.length > 3 && !notInfinitive.has(word);
}

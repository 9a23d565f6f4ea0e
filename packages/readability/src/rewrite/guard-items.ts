/**
 * What a rewriting must not touch, read as ordered lists of plain names: two texts with the same lists say the same numbers,
 * limits, negations, duties, persons, references. Patterns are for `plain` text (lower case, no accents).
 */
import { tokenise } from '@limpide/language';
import { flatten, plain } from '../compare/flatten.ts';

export type Family = 'values' | 'speech' | 'references' | 'quotes' | 'questions';

/** Ways to say the same limit or link: both texts are read with the second. */
const equivalents: readonly (readonly [RegExp, string])[] = (
  [
    ['endeans', 'dans'],
    ["a (?:dater|compter) (?=du |de |des |d')", 'a partir '],
    ["(?:anterieurement|prealablement) (?=a |au |aux |a l')", 'avant '],
    ["posterieurement (?=a |au |aux )|a l'issue d(?:e|u|es) ", 'apres '],
    ['mensuellement', 'chaque mois'],
    ['annuellement', 'chaque annee'],
    ['hebdomadairement', 'chaque semaine'],
    ['trimestriellement', 'tous les trois mois'],
    ['semestriellement', 'tous les six mois'],
    ['bimestriellement', 'tous les deux mois'],
    ["hormis|a l'exception d(?:e|u|es)|a l'exclusion d(?:e|u|es)", 'sauf'],
    ['faute de quoi|a defaut de quoi', 'sinon'],
    ["sitot l'instant ou", 'sitot que'],
  ] as const
).map(([source, name]) => [new RegExp(`(?<![a-z])(?:${source})(?:(?<=[ '])|(?![a-z]))`, 'g'), name]);

const duty = (words: string) => `${words} d(?:e(?![a-z])|')`;
const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const days = 'lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?';
const numerals =
  'zero|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?|milliards?';

/** [name, or « = » for the word itself; pattern]; the first that fits wins. */
const speech: readonly (readonly [string, string])[] = [
  ['would', '(?:conviendrait|faudrait|importerait|serait (?:necessaire|utile|souhaitable))'],
  ['you must', `il vous (?:appartient|incombe|revient)(?: d(?:e(?![a-z])|'))?`],
  ['must', duty('il y (?:a|aura) lieu')],
  ['must', duty('il (?:convient|conviendra|importe)')],
  ['must', duty('il est (?:imperatif|indispensable|necessaire|obligatoire|requis)')],
  ['must', duty("(?:etes|sommes|etre|est|sont) (?:dans l'obligation|tenue?s?|obligee?s?)")],
  ['must', '(?:doit|doivent|dois|devez|devons|devoir|il faut|il faudra)'],
  ['must later', '(?:devra|devront|devrez|devrons)'],
  ['should', '(?:devrait|devraient|devriez|devrions|devait|devaient)'],
  ['please', "(?:veuillez|voudrez|priere d(?:e|')|merci d(?:e|'))"],
  ['may', duty('(?:etre en mesure|etre a meme|(?:avoir|avez|avons) la (?:faculte|possibilite))')],
  ['may', '(?:peut|peuvent|peux|pouvez|pouvons|puis|pouvoir)'],
  ['may later', '(?:pourra|pourront|pourrez|pourrons)'],
  ['might', '(?:pourrait|pourraient|pourriez|pourrions|puisse|puissent|puissiez)'],
  [
    'forbidden',
    '(?:interdit|interdite|interdits|interdites|interdire|interdisent|interdiction|defendue?s?|prohibee?s?)',
  ],
  [
    '=',
    '(?:obligatoires?|obligatoirement|obligation|necessaires?|facultati(?:f|ve)s?|permise?s?|autorisee?s?|possibles?|droits?)',
  ],
  ['not', "(?:ne|n')"],
  ['=', '(?:pas|plus|moins|jamais|rien|ni|nulle?|guere|non|sans|sauf|excepte|hors|sinon|impossible|contre)'],
  ['none', 'aucune?'],
  ['nobody', "personne(?= ne | n')"],
  ['only', '(?:seulement|uniquement|exclusivement|seule?s?)'],
  ['refused', '(?:refus[a-z]*|rejet[a-z]*)'],
  [
    'opposite',
    '(?:irrecevables?|incomplete?s?|insuffisante?s?|incompetente?s?|inexacte?s?|indisponibles?|illega[a-z]+|invalides?)',
  ],
  [
    'because',
    "(?:parce que?|parce qu'|(?:en raison |compte tenu |eu egard au )?(?:du )?fait qu(?:e|')|etant donne qu(?:e|'))",
  ],
  ['if', "(?:si|s'(?=ils?(?![a-z])))"],
  ['when', "(?:lorsqu(?:e|')|quand)"],
  [
    '=',
    '(?:a condition|pourvu|en cas|au cas|dans le cas|a moins|tant que|sitot que|sitot lors|sous reserve|meme|bien que|mais|ou|et|donc|car)',
  ],
  ['=', '(?:tous|toutes|tout|toute|chaque|certaine?s|plusieurs|notamment|toujours|parfois|souvent)'],
  ['must', '(?!rendez)[a-z]{3,}ez-vous'],
  ['you', 'vous'],
  ['your', '(?:votre|vos|votres)'],
  ['we', 'nous'],
  ['our', '(?:notre|nos|notres)'],
  ['I', "(?:je|j'|moi)"],
  ['my', '(?:mon|ma|mes)'],
  ['thou', '(?:tu|toi|ton|ta|tes)'],
  ['one', 'on'],
  ['he', '(?:il|elle|ils|elles|eux)'],
  ['his', '(?:son|sa|ses|leur|leurs|lui)'],
  [
    'must',
    "(?<!(?<![a-z])vous (?:(?:ne|nous|le|la|les|lui|leur|vous|me|y|en) |[nlm]')*)(?!chez|assez|nez|rez)[a-z]{3,}(?<!r)ez",
  ],
  ['would', '(?!extrait|retrait|portrait|trait|attrait|contrait)[a-z]+r(?:ait|aient|ions|iez)'],
  ['will', '[a-z]{2,}r(?:a|ai|as|ont|ons|ez)'],
];

const values: readonly (readonly [string, string])[] = [
  ['percent', '(?:%|pour cent|pourcents?)'],
  ['euro', '(?:€|euros?|eur)'],
  ['=', numerals],
  [
    '=',
    "(?:premiere?s?|[a-z]+iemes?|seconde?s?|dernier|derniere|moitie|tiers|quart|double|triple|demie?s?|[a-z]+aine(?= de | d'))",
  ],
  ['=', `(?:${months}|${days})`],
  [
    '=',
    '(?:jours?|semaines?|mois|ans?|annees?|heures?|minutes?|trimestres?|semestres?|ouvrables?|ouvres?|calendrier|francs?)',
  ],
  [
    '=',
    "(?:au plus tard|au plus tot|au moins|au plus|maximum|minimum|a partir|avant|apres|dans|sitot|depuis|jusqu(?:e|')|entre|pendant|durant|delais?|echeances?|demain|hier|aujourd'hui|immediatement)",
  ],
];

const references: readonly (readonly [string, string])[] = [
  [
    '=',
    '(?:articles?|art\\.|lois?|decrets?|arretes?|ordonnances?|codes?|reglements?|directives?|circulaires?|alineas?|paragraphes?|§+|annexes?)',
  ],
  ['appeal', '(?:recours|appel|oppositions?|plaintes?|requetes?|reclam[a-z]+|contest[a-z]+)'],
  ['judge', '(?:tribuna[a-z]+|juges?|mediat[a-z]+|ombudsman|avocats?|cour(?![a-z-]))'],
  ['annul', 'annul[a-z]+'],
];

interface Reader {
  names: readonly string[];
  pattern: RegExp;
}

function reader(table: readonly (readonly [string, string])[]): Reader {
  return {
    names: table.map(([name]) => name),
    pattern: new RegExp(
      `(?<![a-z0-9])(?:${table.map(([, source]) => `(${source})`).join('|')})(?:(?<=')|(?![a-z]))`,
      'g',
    ),
  };
}

const readers: Record<'values' | 'speech' | 'references', Reader> = {
  values: reader(values),
  speech: reader(speech),
  references: reader(references),
};

function read({ names, pattern }: Reader, text: string): { at: number; name: string }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const place = match.slice(1).findIndex((group) => group !== undefined);
    const name = names[place]!;
    return (name === '=' ? [match[0]] : name.split(' ')).map((one) => ({ at: match.index, name: one }));
  });
}

/** `plain` text with one way of saying each limit; « dès » is told from « des ». */
function evened(text: string): string {
  const lower = plain(text.replace(/(?<!\p{L})dès(?!\p{L})/giu, 'sitot')).replace(/\s+/gu, ' ');
  return equivalents.reduce((so, [pattern, name]) => so.replace(pattern, name), lower);
}

/** The ordered items of a text, family by family. */
export function itemsOf(text: string): Record<Family, string[]> {
  const even = evened(text);
  const figures = tokenise(flatten(text)).flatMap((token) =>
    token.kind === 'number' || /\d/u.test(token.text) ? [token.text.replace(/\s/gu, '')] : [],
  );
  return {
    values: [...figures, ...read(readers.values, even).map(({ name }) => name)],
    speech: read(readers.speech, even).map(({ name }) => name),
    references: read(readers.references, even).map(({ name }) => name),
    quotes: [...flatten(text).matchAll(/«([^»]*)»|“([^”]*)”|"([^"]*)"/gu)].map((match) =>
      (match[1] ?? match[2] ?? match[3] ?? '').trim().replace(/\s+/gu, ' '),
    ),
    questions: [...text.matchAll(/[?()[\]§]/gu)].map(([sign]) => sign),
  };
}

const modal =
  /(?<![a-z])(?:doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient)(?![a-z])/g;
const agent =
  /^(?: [a-z']+){0,3}? etre [a-z]+(?: [a-z]+)? par (?:(?:l[ea]s?|une?|ce|cette|ces|notre|nos|votre|vos|tout|toute|chaque) |l')?([a-z-]+)/;

/** Who must or may, modal by modal: the first word of the subject, or of « par … » when the verb is passive. */
export function actorsOf(text: string): string[] {
  const even = evened(text);
  return [...even.matchAll(modal)].map((match) => {
    const passive = agent.exec(even.slice(match.index + match[0].length, match.index + 160));
    if (passive) return passive[1]!;
    const clause = /[^.;:!?(),]{0,160}$/.exec(even.slice(0, match.index))![0];
    const words = clause.match(/[a-z-]+/g) ?? [];
    return (
      words.find(
        (word) =>
          !/^(?:l|d|qu|n|s|l[ea]s?|une?|ce|cet|cette|ces|si|que|et|mais|notre|nos|votre|vos|ne|tout|toute|chaque)$/.test(
            word,
          ),
      ) ?? ''
    );
  });
}

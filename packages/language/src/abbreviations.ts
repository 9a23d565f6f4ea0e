/**
 * When a stop belongs to the word before it. Written for Belgian administrative French.
 * - `after: 'any'`: the form is never an ordinary word (« cf. », « tél. »): the stop is always its own.
 * - `after: 'number'`: only before a figure, a Roman number or a code article (« art. 12 », but « un métier d'art. »).
 * - `after: 'name'`: only before a capital or a figure (« av. Louise », « p. 4 »).
 * - `ends`: the form may close a sentence (« etc. », « 30 min. »).
 */
export interface Abbreviation {
  after: 'any' | 'number' | 'name';
  ends: boolean;
}

const table: [after: Abbreviation['after'], ends: boolean, forms: string][] = [
  ['any', false, 'cf réf ref tél fax mme mmes mlle mlles mrs bd boul blvd adr dest expéd resp dir secr prof dr ir'],
  ['any', false, 'al litt chap fig tabl annex env approx arr fasc coll éd rééd trad compl inscr suppl concern obj'],
  ['any', false, 'juill janv févr fév avr adm gén min.-prés dép dpt rem spéc jurispr doctr cass p.-v'],
  ['any', true, 'etc hab km kg cm mm ha mio mia eur svp apr'],
  ['number', false, 'art arts no nos vol § sept oct nov déc dec'],
  ['name', false, 'm mm me av pl ch rte imp sq st ste p pp pr bte ex ann q'],
  ['any', true, 'max min h'],
];

export const abbreviations: ReadonlyMap<string, Abbreviation> = new Map(
  table.flatMap(([after, ends, forms]) => forms.split(' ').map((form) => [form, { after, ends }] as const)),
);

/** Forms that are abbreviations without a stop too (with the capital they must have, when it tells them apart). */
export const bareAbbreviations: ReadonlySet<string> = new Set(
  'Mme Mmes Mlle Mlles Dr Drs Pr bd càd svp àpd tél qqn qqch cfr cf etc Mgr Mr Mrs'.split(' '),
);

/** Several parts that make one abbreviation; sticky, each bounded. */
export const compoundAbbreviation =
  /(?:p\.[ \u00A0\u202F]?ex\.|c\.?[ \u00A0\u202F]?-?à-?[ \u00A0\u202F]?d\.|c\.à\.d\.|i\.e\.|e\.g\.|a\.i\.|n\.b\.|p\.o\.|s\.v\.p\.|r\.-d\.-c\.|s\.d\.|e\.a\.|c\.c\.|min\.[ \u00A0\u202F]?max\.)(?![\p{L}\p{N}])/iuy;

/** Words a French sentence begins with and a proper name does not: after « C.P.A.S. » they open a new sentence. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'le la les l un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs il elle ils elles on ' +
    'nous vous je tu si sinon pour par en dans avec sans sous sur après avant dès depuis quand lorsque comme où qui que quoi ' +
    'quel quelle quels quelles toute tout tous toutes chaque aucun aucune et ou mais donc or ni car ainsi aussi enfin ensuite ' +
    'puis cependant toutefois voici voilà merci veuillez envoyez joignez appelez écrivez prenez complétez signez renvoyez ' +
    'attention à au aux afin selon suite suivant concernant quant malgré pendant plusieurs certains certaines d c j n s y'
  ).split(' '),
);

/** Nouns that a single capital labels (« le cadre B. ») : the stop after the capital ends the sentence. */
export const labelledNouns: ReadonlySet<string> = new Set(
  (
    'annexe cadre partie point formulaire bâtiment bloc section colonne catégorie permis type groupe zone niveau phase lettre ' +
    'plan rubrique modèle liste ligne option classe aile entrée porte tableau document pièce volet étape cas vitamine hépatite'
  ).split(' '),
);

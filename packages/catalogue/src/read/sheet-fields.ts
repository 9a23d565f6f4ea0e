/** What a column of a spreadsheet can be, with the titles by which people call it. */
export interface SheetField {
  key: SheetKey;
  label: string;
  /** Other titles, in everyday French; case, accents, articles and what stands in brackets do not count. */
  titles: readonly string[];
  /** One cell may hold several, on lines or between semicolons. */
  list?: true;
  /** The same value may be given for all rows. */
  constant?: true;
}

export type SheetKey =
  | 'identifier'
  | 'name'
  | 'description'
  | 'audience'
  | 'conditions'
  | 'prepare'
  | 'notNeeded'
  | 'steps'
  | 'cost'
  | 'deadline'
  | 'duration'
  | 'answer'
  | 'page'
  | 'identification'
  | 'silence'
  | 'redress'
  | 'legal'
  | 'keywords'
  | 'lifeEvent'
  | 'organisation'
  | 'phone'
  | 'email'
  | 'hours'
  | 'address';

export const sheetFields: readonly SheetField[] = [
  {
    key: 'identifier',
    label: 'Identifiant',
    titles: [
      'id',
      'code',
      'numéro',
      'n°',
      'référence',
      'réf',
      'code produit',
      'numéro de produit',
      'identifiant unique',
    ],
  },
  {
    key: 'name',
    label: 'Titre de la démarche',
    titles: [
      'titre',
      'nom',
      'intitulé',
      'démarche',
      'nom de la démarche',
      'libellé',
      'procédure',
      'service',
      'produit',
      'name',
    ],
  },
  {
    key: 'description',
    label: 'En bref',
    titles: [
      'résumé',
      'description',
      'présentation',
      'objet',
      'explication',
      'texte',
      'description courte',
      'de quoi s’agit-il',
    ],
  },
  {
    key: 'audience',
    label: 'Pour qui',
    titles: [
      'public',
      'public cible',
      'bénéficiaires',
      'personnes concernées',
      'à qui cela s’adresse',
      'groupe cible',
      'qui',
    ],
    constant: true,
  },
  {
    key: 'conditions',
    label: 'Conditions',
    titles: ['condition', 'conditions d’accès', 'critères', 'exigences'],
    list: true,
  },
  {
    key: 'prepare',
    label: 'À préparer',
    titles: [
      'pièces',
      'pièces à fournir',
      'documents',
      'documents requis',
      'documents à fournir',
      'documents nécessaires',
      'justificatifs',
      'à apporter',
      'pièces justificatives',
      'annexes',
    ],
    list: true,
  },
  { key: 'notNeeded', label: 'Pas à fournir', titles: ['à ne pas fournir', 'déjà connu', 'inutile'] },
  {
    key: 'steps',
    label: 'Étapes',
    titles: ['étape', 'procédure à suivre', 'comment faire', 'déroulement', 'marche à suivre', 'parcours', 'comment'],
    list: true,
  },
  {
    key: 'cost',
    label: 'Coût',
    titles: ['prix', 'tarif', 'tarifs', 'montant', 'redevance', 'frais', 'combien'],
    constant: true,
  },
  {
    key: 'deadline',
    label: 'Quand demander',
    titles: ['date limite', 'délai pour demander', 'échéance', 'quand'],
    constant: true,
  },
  { key: 'duration', label: 'Temps à y passer', titles: ['durée', 'temps', 'temps nécessaire'], constant: true },
  {
    key: 'answer',
    label: 'Réponse',
    titles: [
      'délai',
      'délai de réponse',
      'délai de traitement',
      'délais',
      'temps de traitement',
      'délai de délivrance',
    ],
    constant: true,
  },
  {
    key: 'page',
    label: 'Formulaire en ligne',
    titles: [
      'lien',
      'url',
      'adresse web',
      'formulaire',
      'lien vers le formulaire',
      'guichet en ligne',
      'en ligne',
      'site',
      'site web',
      'e-guichet',
    ],
  },
  {
    key: 'identification',
    label: 'Prouver son identité',
    titles: ['identification', 'authentification', 'signature', 'eid'],
    constant: true,
  },
  {
    key: 'silence',
    label: 'Sans réponse',
    titles: ['silence', 'absence de réponse', 'pas de réponse'],
    constant: true,
  },
  {
    key: 'redress',
    label: 'Recours',
    titles: ['voie de recours', 'voies de recours', 'contestation', 'contester', 'plainte'],
    constant: true,
  },
  {
    key: 'legal',
    label: 'Bases légales',
    titles: [
      'base légale',
      'législation',
      'réglementation',
      'loi',
      'décret',
      'références légales',
      'règlement',
      'cadre légal',
    ],
    list: true,
    constant: true,
  },
  {
    key: 'keywords',
    label: 'Mots de recherche',
    titles: ['mots-clés', 'mots clés', 'mot-clé', 'tags', 'synonymes', 'étiquettes'],
    list: true,
  },
  {
    key: 'lifeEvent',
    label: 'Moment de vie',
    titles: ['moment de vie', 'événement de vie', 'thème', 'thématique', 'rubrique', 'catégorie', 'domaine'],
    constant: true,
  },
  {
    key: 'organisation',
    label: 'Administration',
    titles: [
      'organisation',
      'commune',
      'organisme',
      'autorité',
      'autorité compétente',
      'service compétent',
      'administration compétente',
    ],
    constant: true,
  },
  {
    key: 'phone',
    label: 'Téléphone',
    titles: ['tél', 'gsm', 'numéro de téléphone', 'téléphone du service'],
    constant: true,
  },
  {
    key: 'email',
    label: 'Adresse électronique',
    titles: ['e-mail', 'email', 'courriel', 'mail', 'adresse e-mail'],
    constant: true,
  },
  {
    key: 'hours',
    label: 'Heures',
    titles: ['horaire', 'horaires', 'heures d’ouverture', 'ouverture', 'permanences'],
    constant: true,
  },
  {
    key: 'address',
    label: 'Guichet',
    titles: ['adresse', 'lieu', 'où', 'bureau', 'adresse du guichet'],
    constant: true,
  },
];

/** A title as it is compared. */
export function foldedTitle(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[’']/g, ' ')
    .replace(/[^a-z0-9°]+/g, ' ')
    .replace(/\b(?:le|la|les|l|de|du|des|d|un|une|a|au|aux)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Which column is which field, by its place; a field without a fitting column is absent. */
export type SheetMapping = Partial<Record<SheetKey, number>>;

/**
 * A proposal from the titles of the columns: the same words first, then a title that begins with them. Each column and
 * each field serve once.
 */
export function proposeMapping(titles: readonly string[]): SheetMapping {
  const mapping: SheetMapping = {};
  const left = new Set(titles.keys());
  const folded = titles.map(foldedTitle);
  const names = sheetFields.map(({ key, label, titles: others }) => ({
    key,
    words: [label, ...others].map(foldedTitle),
  }));
  const tests: ((title: string, word: string) => boolean)[] = [
    (title, word) => title === word,
    (title, word) => title.startsWith(`${word} `) || title === `${word}s` || `${title}s` === word,
  ];
  for (const fits of tests) {
    for (const { key, words } of names) {
      if (mapping[key] !== undefined) continue;
      for (const word of words) {
        const found = [...left].find((column) => folded[column] !== '' && word !== '' && fits(folded[column]!, word));
        if (found === undefined) continue;
        mapping[key] = found;
        left.delete(found);
        break;
      }
    }
  }
  return mapping;
}

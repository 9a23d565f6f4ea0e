/** Named persons and named bodies. */
import { plain as toPlain } from '../flatten.ts';
import type { Draft, FactSource } from './found.ts';

const capital = "[A-ZÀ-ÖØ-Þ][\\p{L}'-]*";
const particle = "(?:de|du|des|la|le|van|von|den|der|ter|ten|d'|l')";
const fullName = `(?:[A-Z]\\.(?:-?[A-Z]\\.)? ?)?${capital}(?: (?:${particle} ?)*(?:[A-Z]\\. )?${capital}){0,3}`;
const titled = new RegExp(
  `(?<![\\p{L}])(?:M\\.|MM\\.|Mr\\.?|Mme\\.?|Mmes|Mlle|Madame|Monsieur|Mademoiselle|Maître|Me|Dr|Docteure?) (${fullName})`,
  'gu',
);
const labelled = new RegExp(
  `(?:[Pp]ersonne de contact|[Aa]gente? traitante?|[Gg]estionnaire(?: (?:du|de votre) dossier)?|[Cc]ontact|[Vv]otre (?:correspondante?|contact|gestionnaire|assistante? sociale?)|[Dd]ossier (?:suivi|traité|géré) par)(?: est)? ?:? ?(${capital} (?:${particle} )*${capital}(?: ${capital})?)`,
  'gu',
);
/** Capitalised words that follow a title or a label without being a name. */
const notNames =
  /^(?:madame|monsieur|le|la|les|l'|bourgmestre|echevin|echevine|president|presidente|directeur|directrice|ministre|gouverneur|receveur|receveuse|service|bureau|contact)\b/;

/** Persons after a civility or a label such as « Agent traitant : ». The value is the name in plain form. */
export function findPersons({ flat, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const pattern of [titled, labelled]) {
    for (const match of flat.matchAll(pattern)) {
      const name = match[1]!;
      const to = match.index + match[0].length;
      const from = to - name.length;
      if (notNames.test(toPlain(name)) || !claims.free(from, to)) continue;
      claims.take(from, to);
      found.push({ kind: 'person', value: toPlain(name), from, to });
    }
  }
  return found;
}

/** Pattern in `plain` form and the name that is compared; the longer names come first. */
export const bodies: readonly (readonly [RegExp, string])[] = [
  [/\bcomite special(?: du service social)?\b/g, 'comité spécial du service social'],
  [
    /\b(?:college(?: communal| des bourgmestre et echevins)|college(?! provincial)(?= (?:a |decide|refuse|accorde|vous|peut|doit|se reunit|,)))/g,
    'collège communal',
  ],
  [/\bcollege provincial\b/g, 'collège provincial'],
  [/\bconseil communal\b/g, 'conseil communal'],
  [/\bconseil provincial\b/g, 'conseil provincial'],
  [/\bconseil de l'action sociale\b/g, 'conseil de l’action sociale'],
  [/\bbureau permanent\b/g, 'bureau permanent'],
  [/\b(?:tribunal|tribunaux) du travail\b/g, 'tribunal du travail'],
  [/\bcour du travail\b/g, 'cour du travail'],
  [/\btribunal de (?:1re|1ere|premiere) instance\b/g, 'tribunal de première instance'],
  [/\btribunal de police\b/g, 'tribunal de police'],
  [/\btribunal de la famille\b/g, 'tribunal de la famille'],
  [/\btribunal de l'entreprise\b/g, 'tribunal de l’entreprise'],
  [/\bjuge de paix|\bjustice de paix/g, 'juge de paix'],
  [/\bconseil d'etat\b/g, 'Conseil d’État'],
  [/\bconseil du contentieux des etrangers\b/g, 'Conseil du contentieux des étrangers'],
  [/\bcour constitutionnelle\b/g, 'Cour constitutionnelle'],
  [/\bcommission d'acces aux documents administratifs\b|\bcada\b/g, 'commission d’accès aux documents administratifs'],
  [/\bautorite de protection des donnees\b/g, 'Autorité de protection des données'],
  [/\bgouvernement wallon\b/g, 'Gouvernement wallon'],
  [
    /\bgouvernement de la (?:communaute francaise|federation wallonie-bruxelles)\b/g,
    'Gouvernement de la Communauté française',
  ],
  [/\bgouvernement (?:de la region de bruxelles-capitale|bruxellois)\b/g, 'Gouvernement bruxellois'],
  [
    /\b(?:mediateur|mediatrice|ombudsman)(?: (?:federal|bruxellois|de la wallonie|de bruxelles))?(?: et de la federation wallonie-bruxelles)?|\bombuds bruxelles\b/g,
    'médiateur',
  ],
  [/\bfonctionnaire delegue\b/g, 'fonctionnaire délégué'],
  [/\bgouverneur(?: de la province)?\b/g, 'gouverneur'],
  [/\bbourgmestre\b(?! et echevins)/g, 'bourgmestre'],
  [/\bdirecteur financier|\bdirectrice financiere/g, 'directeur financier'],
  [/\bdirecteur general|\bdirectrice generale/g, 'directeur général'],
  [/\bcentre public d'action sociale\b|\bcpas\b/g, 'CPAS'],
  [/\bservice public de wallonie\b|\bspw\b/g, 'SPW'],
  [/\bforem\b/g, 'Forem'],
  [/\bonem\b|\boffice national de l'emploi\b/g, 'ONEM'],
  [/\bonss\b|\boffice national de securite sociale\b/g, 'ONSS'],
  [/\binami\b/g, 'INAMI'],
  [/\baviq\b|\bagence pour une vie de qualite\b/g, 'AVIQ'],
  [/\bspf [a-z]+/g, 'SPF'],
  [/\bminist(?:re|ere)\b/g, 'ministre'],
];

/** Where one may appeal: the only bodies that belong to a remedy. */
export const appealBodies = new Set([
  'tribunal du travail',
  'cour du travail',
  'tribunal de première instance',
  'tribunal de police',
  'tribunal de la famille',
  'tribunal de l’entreprise',
  'juge de paix',
  'Conseil d’État',
  'Conseil du contentieux des étrangers',
  'Cour constitutionnelle',
  'commission d’accès aux documents administratifs',
  'Gouvernement wallon',
  'Gouvernement de la Communauté française',
  'Gouvernement bruxellois',
  'collège communal',
  'collège provincial',
  'conseil communal',
  'fonctionnaire délégué',
  'gouverneur',
  'ministre',
  'directeur général',
  'bureau permanent',
  'conseil de l’action sociale',
  'médiateur',
]);

/** « La commission de recours », « le conseil d'appel »: a body of appeal that no list can name. */
const appeal =
  /\b(?:commission|chambre|conseil|comite|instance|jury|bureau|cellule)(?: [a-z-]{4,20})? (?:de recours|d'appel|des recours|de reexamen)\b/g;

/** Whether the value of a body is one of those. */
export function isAppealBody(value: string): boolean {
  return / (?:de recours|d'appel|des recours|de reexamen)$/.test(value);
}

export function findBodies({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const match of plain.matchAll(appeal)) {
    const to = match.index + match[0].length;
    if (!claims.free(match.index, to)) continue;
    claims.take(match.index, to);
    found.push({ kind: 'body', value: match[0], from: match.index, to });
  }
  for (const [pattern, name] of bodies) {
    for (const match of plain.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (!claims.free(match.index, to)) continue;
      claims.take(match.index, to);
      found.push({ kind: 'body', value: name, from: match.index, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

import type { PublicServiceRecord } from '../profile/records.ts';
import type { QualityRule } from './fault.ts';

const LONGEST = 65;

/** Words that end like an infinitive and are none; those of administrations' titles. */
const nouns = new Set(
  'titre registre lettre centre cadastre dossier courrier loyer foyer chantier quartier cahier métier cimetière membre ministre ordre chambre nombre autre notre votre entre hier papier atelier escalier premier dernier courtier huissier permissionnaire timbre arbre livre cadre genre offre chiffre avoir pouvoir devoir trottoir'.split(
    ' ',
  ),
);

const nameOf = ({ name }: PublicServiceRecord) => name.fr ?? Object.values(name)[0] ?? '';

export const verbFirst: QualityRule = {
  name: 'verb-first',
  title: 'Le nom ne commence pas par un verbe',
  why: 'Les gens cherchent ce qu’ils veulent faire : « Demander une prime » se reconnaît, « Prime » non.',
  fix: 'Commencez par un verbe à l’infinitif, puis dites l’objet avec les mots des gens.',
  severity: 'useful',
  find(record) {
    const name = nameOf(record);
    const first = /^(?:(?:ne pas |se |s[’'])\s*)?([\p{L}-]+)/iu.exec(name.trim())?.[1]?.toLowerCase() ?? '';
    return /(?:er|ir|re|oir)$/u.test(first) && !nouns.has(first) ? [] : [`« ${name} »`];
  },
};

export const nameLength: QualityRule = {
  name: 'name-length',
  title: 'Le nom est long',
  why: 'Un nom long est coupé dans les listes et sur un téléphone.',
  fix: `Gardez ${LONGEST} caractères au plus. Le reste va dans le résumé.`,
  severity: 'useful',
  find(record) {
    const { length } = nameOf(record);
    return length > LONGEST ? [`${length} caractères`] : [];
  },
};

export const nameWithoutCode: QualityRule = {
  name: 'name-without-code',
  title: 'Le nom contient un sigle ou un code',
  why: 'Un sigle ou un numéro de formulaire ne dit rien à qui ne travaille pas chez vous.',
  fix: 'Écrivez les mots entiers. Le sigle peut rester dans les mots pour la trouver.',
  severity: 'useful',
  find(record) {
    // A name that is all in capitals is a matter of style, not a list of acronyms.
    const name = nameOf(record);
    if (name === name.toUpperCase()) return [];
    return [...name.matchAll(/(?<![\p{L}\d])(?:\p{Lu}{2,}\d*|\p{Lu}\d+)(?![\p{L}\d])/gu)].map(
      ([code]) => `« ${code} »`,
    );
  },
};

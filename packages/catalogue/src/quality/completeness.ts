import type { LanguageString } from '@limpide/kernel';
import type { PublicServiceRecord } from '../profile/records.ts';
import type { QualityRule } from './fault.ts';

type Fields = PublicServiceRecord;
const said = (text: LanguageString | undefined) => Object.values(text ?? {}).some((one) => one.trim() !== '');
const fact = (record: Fields, kinds: readonly string[]) =>
  record.keyFact?.some(({ kind }) => kinds.includes(kind)) ?? false;

/**
 * The nine points of information on a procedure of article 10(1) of Regulation (EU) 2018/1724, each « where applicable », by their
 * letter there. All must be readable before one has to say who one is.
 */
const points: readonly { letter: string; name: string; title: string; fix: string; has(record: Fields): boolean }[] = [
  {
    letter: 'a',
    name: 'steps',
    title: 'Les étapes ne sont pas dites',
    fix: 'Ajoutez ce que la personne fait, dans l’ordre, et ce qui ne peut pas se faire en ligne.',
    has: ({ step }) => (step?.length ?? 0) > 0,
  },
  {
    letter: 'b',
    name: 'contact',
    title: 'On ne sait pas qui est compétent, ou comment le joindre',
    fix: 'Complétez le téléphone et le guichet dans les réglages de l’organisation.',
    has: ({ hasCompetentAuthority, contactPoint }) =>
      hasCompetentAuthority.length > 0 &&
      (contactPoint ?? []).some(
        ({ hasTelephone, hasEmail, counter }) => hasTelephone?.length || hasEmail?.length || said(counter),
      ),
  },
  {
    letter: 'c',
    name: 'identification',
    title: 'On ne sait pas comment prouver qui l’on est',
    fix: 'Dites ce qui est accepté pour s’identifier et pour signer.',
    has: ({ identification }) => said(identification),
  },
  {
    letter: 'd',
    name: 'evidence',
    title: 'Les pièces à préparer ne sont pas dites',
    fix: 'Donnez la liste des pièces, avec leur forme ; ou dites qu’il n’y a rien à fournir.',
    has: ({ hasInput, notNeeded }) => (hasInput?.length ?? 0) > 0 || said(notNeeded),
  },
  {
    letter: 'e',
    name: 'redress',
    title: 'Les recours ne sont pas dits',
    fix: 'Dites à qui s’adresser quand on n’est pas d’accord, comment et dans quel délai.',
    has: ({ redress }) => said(redress),
  },
  {
    letter: 'f',
    name: 'cost',
    title: 'Le prix n’est pas dit',
    fix: 'Dites le prix et comment payer, ou « Gratuit ».',
    has: (record) => (record.hasCost?.length ?? 0) > 0 || fact(record, ['cost']),
  },
  {
    letter: 'g',
    name: 'delays',
    title: 'Les délais ne sont pas dits',
    fix: 'Dites le délai pour demander et le temps de réponse, ou une estimation.',
    has: (record) => record.processingTime !== undefined || fact(record, ['answer', 'deadline', 'duration']),
  },
  {
    letter: 'h',
    name: 'silence',
    title: 'On ne sait pas ce que veut dire l’absence de réponse',
    fix: 'Dites ce qui se passe quand aucune réponse ne vient, et ce que la personne peut faire.',
    has: ({ silence }) => said(silence),
  },
  {
    letter: 'i',
    name: 'languages',
    title: 'On ne sait pas dans quelles langues demander',
    fix: 'Dites dans quelles langues la démarche peut se faire.',
    has: ({ language }) => (language?.length ?? 0) > 0,
  },
];

export const completeness: readonly QualityRule[] = points.map(({ letter, name, title, fix, has }) => ({
  name,
  title,
  why: `Règlement (UE) 2018/1724, article 10, paragraphe 1, point ${letter}) : à dire avant que la personne doive s’identifier, quand cela s’applique.`,
  fix,
  severity: ['steps', 'contact', 'redress', 'delays'].includes(name) ? 'urgent' : 'useful',
  find: (record) => (has(record) ? [] : ['']),
}));

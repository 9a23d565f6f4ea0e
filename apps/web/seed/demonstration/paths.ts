import type { Calendar } from './calendar.ts';
import { documentDaysAgo, letterDays } from './documents/letter-days.ts';
import { finishedRecord } from './typography.ts';

/** What someone thought of before writing a text, and how they judged it afterwards. */
export interface DemoPath {
  document: string;
  by: string;
  daysAgo: number;
  reader: string;
  wantsFirst: string;
  action: string;
  deadline: string;
  bring: string;
  turnTo: string;
  assessed?: { daysAgo: number; no: readonly string[]; none: readonly string[] };
}

/** One text through its three steps, one that waits to be written again, one that is still empty. */
export const demonstrationPaths = (calendar: Calendar): readonly DemoPath[] => {
  const days = letterDays(calendar);
  return finishedRecord([
    {
      document: 'lettre-documents-manquants-commune',
      by: 'benoit-lejeune',
      daysAgo: documentDaysAgo.rewritten + 1,
      reader: 'Une personne qui a fini ses travaux',
      wantsFirst: 'Que manque-t-il pour recevoir ma prime ?',
      action: 'Envoyer la facture et la preuve de paiement',
      deadline: `Le ${days.deadline}`,
      bring: 'La facture de l’entreprise\nUn extrait de compte',
      turnTo: 'M. Benoît Lejeune, 081 00 00 00',
      assessed: { daysAgo: 8, no: ['words'], none: ['said'] },
    },
    {
      document: 'courriel-plan-commerce',
      by: 'benoit-lejeune',
      daysAgo: 4,
      reader: 'Une personne qui veut ouvrir un commerce et a peu de temps',
      wantsFirst: 'Qu’est-ce qui doit être sur mon plan ?',
      action: 'Envoyer un plan du local en 3 exemplaires',
      deadline: `Le ${days.deadline}`,
      bring: 'Un plan à l’échelle 1/50',
      turnTo: 'Service Cadre de vie, 0800 00 000',
    },
    {
      document: 'lettre-taxe-dechets',
      by: 'benoit-lejeune',
      daysAgo: 3,
      reader: 'Une personne qui reçoit l’avertissement de la taxe',
      wantsFirst: 'Pourquoi est-ce que je paie cette somme ?',
      action: 'Payer la taxe, ou demander un plan de paiement',
      deadline: '',
      bring: '',
      turnTo: 'Service Taxes, 0800 00 000',
    },
  ]);
};

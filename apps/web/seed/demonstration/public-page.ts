import { finishedRecord } from './typography.ts';

/** What hangs on the public pages of the demonstration: announcements, answers of readers, two life events in order. */

export interface DemoNotice {
  procedure: string;
  by: string;
  writtenDaysAgo: number;
  kind: 'interruption' | 'law-change';
  channel: 'online' | 'counter' | 'phone' | 'post' | null;
  /** Days from today; hours of Brussels in minutes since midnight. */
  shownIn: number;
  from: { inDays: number; minutes: number };
  to: { inDays: number; minutes: number };
  message: string;
  meanwhile: string;
}

/** One shows now, one will, one is over. */
export const demonstrationNotices: readonly DemoNotice[] = finishedRecord([
  {
    procedure: 'carte-riverain',
    by: 'benoit-lejeune',
    writtenDaysAgo: 6,
    kind: 'interruption',
    channel: 'counter',
    shownIn: -5,
    from: { inDays: -1, minutes: 0 },
    to: { inDays: 5, minutes: 1440 },
    message: 'Le guichet Cadre de vie change d’étage.',
    meanwhile:
      'Demandez votre carte en ligne ou par téléphone. Les cartes qui se terminent ces jours-ci restent valables.',
  },
  {
    procedure: 'changer-adresse',
    by: 'martine-henrard',
    writtenDaysAgo: 2,
    kind: 'interruption',
    channel: 'online',
    shownIn: 10,
    from: { inDays: 17, minutes: 1080 },
    to: { inDays: 17, minutes: 1320 },
    message: 'Le formulaire sera en entretien. Votre déclaration ne sera pas perdue si vous l’avez envoyée avant.',
    meanwhile: 'Vous pouvez déclarer votre adresse le lendemain : le délai de 8 jours ouvrables reste le même.',
  },
  {
    procedure: 'changer-adresse',
    by: 'martine-henrard',
    writtenDaysAgo: 40,
    kind: 'interruption',
    channel: 'phone',
    shownIn: -40,
    from: { inDays: -36, minutes: 0 },
    to: { inDays: -35, minutes: 1440 },
    message: 'Nos lignes seront remplacées.',
    meanwhile: 'Écrivez-nous ou venez au guichet.',
  },
]);

export interface DemoFeedback {
  procedure: string;
  daysAgo: number;
  answer: 'yes' | 'partly' | 'no';
  reasons?: readonly ('not-found' | 'unclear' | 'wrong' | 'prepare' | 'link' | 'situation')[];
  comment?: string;
  doubt?: 'too-fast';
  seen?: boolean;
}

/** Answers without a text, a few each week: enough of them on one page for a percentage, too few on the other. */
const wordless = (procedure: string, counts: Record<DemoFeedback['answer'], number>): DemoFeedback[] =>
  (['yes', 'partly', 'no'] as const).flatMap((answer) =>
    Array.from({ length: counts[answer] }, (_, i) => ({
      procedure,
      daysAgo: 3 + ((i * 7 + answer.length * 5) % 55),
      answer,
      ...(answer === 'yes' ? {} : { reasons: [i % 3 === 0 ? ('situation' as const) : ('unclear' as const)] }),
    })),
  );

export const demonstrationFeedback: readonly DemoFeedback[] = finishedRecord([
  ...wordless('changer-adresse', { yes: 24, partly: 7, no: 3 }),
  ...wordless('composition-menage', { yes: 5, partly: 1, no: 1 }),
  {
    procedure: 'changer-adresse',
    daysAgo: 1,
    answer: 'partly',
    reasons: ['situation'],
    comment: 'Je loue une chambre chez quelqu’un. Est-ce que cette personne doit signer ?',
  },
  {
    procedure: 'changer-adresse',
    daysAgo: 4,
    answer: 'no',
    reasons: ['prepare'],
    comment: 'Je ne retrouve pas mon code PIN et rien ne dit comment en avoir un autre.',
  },
  {
    procedure: 'changer-adresse',
    daysAgo: 12,
    answer: 'no',
    reasons: ['not-found'],
    comment: 'Je cherchais combien de temps ma carte grise reste valable à l’ancienne adresse.',
    seen: true,
  },
  {
    procedure: 'changer-adresse',
    daysAgo: 2,
    answer: 'yes',
    comment: 'Gagnez du temps sur notre site !!!',
    doubt: 'too-fast',
  },
  {
    procedure: 'composition-menage',
    daysAgo: 5,
    answer: 'partly',
    reasons: ['unclear'],
    comment: 'La banque dit qu’elle ne peut pas lire ces données elle-même. Que dois-je répondre ?',
  },
]);

export interface DemoPlace {
  event: 'je-demenage' | 'une-naissance';
  procedure: string;
  moment: 'before' | 'same-day' | 'within-month' | 'hidden';
  condition?: string;
  requires?: readonly string[];
}

/** Arranged by who looks after the catalogue of the agency, for what the commune, the CPAS and the agency publish. */
export const demonstrationJourneys: readonly DemoPlace[] = finishedRecord([
  {
    event: 'je-demenage',
    procedure: 'prime-renovation',
    moment: 'before',
    condition: 'Si vous allez faire des travaux dans le nouveau logement',
  },
  { event: 'je-demenage', procedure: 'changer-adresse', moment: 'same-day' },
  {
    event: 'je-demenage',
    procedure: 'carte-riverain',
    moment: 'same-day',
    condition: 'Si vous avez une voiture et que le stationnement est limité dans votre rue',
  },
  {
    event: 'je-demenage',
    procedure: 'composition-menage',
    moment: 'within-month',
    condition: 'Si une administration vous la demande',
    requires: ['changer-adresse'],
  },
  {
    event: 'je-demenage',
    procedure: 'factures-energie',
    moment: 'within-month',
    condition: 'Si la première facture d’énergie est trop lourde',
  },
  { event: 'je-demenage', procedure: 'carte-identite-perdue', moment: 'hidden' },
  {
    event: 'une-naissance',
    procedure: 'aide-cpas',
    moment: 'before',
    condition: 'Si vous craignez de manquer d’argent pour l’arrivée du bébé',
  },
  { event: 'une-naissance', procedure: 'declarer-naissance', moment: 'same-day' },
  {
    event: 'une-naissance',
    procedure: 'composition-menage',
    moment: 'within-month',
    condition: 'Si une administration vous la demande',
    requires: ['declarer-naissance'],
  },
]);

import type { BlockKind, Profile } from '../src/index.ts';

export interface Passage {
  text: string;
  profile?: Profile;
  kind?: BlockKind;
  /** Every rule that should speak, once each, in alphabetical order; empty when the passage is fine. */
  rules: readonly string[];
}

/** Sentences and letters of our own (all names are fictional), none of them an example of a rule. Notation of the examples. */
export const passages: readonly Passage[] = [
  // Sentences that are fine.
  { text: 'Votre carte est prête. Venez la chercher au guichet 2, du lundi au jeudi de 9 h à 16 h.', rules: [] },
  { text: 'Vous déménagez ? Prévenez la commune dans les 8 jours de votre déménagement.', rules: [] },
  { text: 'Les candidates et les candidats reçoivent une réponse avant le 30 juin 2027.', rules: [] },
  { text: 'Le loyer est de 645,20 € par mois. Versez-le sur le compte BE71 0961 2345 6769.', rules: [] },
  { text: 'M. et Mme Delvaux, bd du Nord 4, ont signé le bail le 1er mars 2026.', rules: [] },
  { text: 'Le conseil communal s’est réuni hier ; il a accepté le budget.', rules: [] },
  { text: 'Ne jetez pas cette lettre : elle sert de preuve.', rules: [] },
  { text: 'L’école ouvre à 7 h 30. Qui vient chercher votre enfant ? Donnez-nous son nom.', rules: [] },
  // Sentences with one trouble.
  { text: 'Il conviendra de prévoir une copie de la carte.', rules: ['impersonal-obligation'] },
  { text: 'Les frais sont à charge du locataire, nonobstant toute clause contraire.', rules: ['jargon'] },
  { text: 'Le titulaire du susdit permis peut revenir demain.', rules: ['archaic-reference'] },
  { text: 'Merci de nous rappeler le plus vite possible.', rules: ['vague-quantity'] },
  {
    text: 'Renvoyez-nous le talon dans les quinze jours qui suivent la réception de cette lettre.',
    rules: ['number-in-words', 'relative-deadline'],
  },
  { text: 'La visite du 7/9/26 est annulée.', rules: ['ambiguous-date'] },
  { text: 'Une amende de 25000 euros est possible.', rules: ['ungrouped-number'] },
  { text: 'Le bureau a dû fermer car en effet le toit fuit.', rules: ['pleonasm'] },
  { text: 'Regardez l’offre sur notre newsletter.', rules: ['foreign-phrase'] },
  { text: 'Appelez le RDLP pour connaître votre rang.', rules: ['undefined-acronym'] },
  { text: 'Force est de constater que le délai est passé.', rules: ['empty-opening'] },
  { text: 'Nous vous serions reconnaissants de bien vouloir passer lundi.', rules: ['stiff-formula'] },
  { text: 'Dans l’éventualité où il pleut, la fête a lieu dans la salle.', rules: ['heavy-connector'] },
  { text: 'NOUS NE RÉPONDONS PLUS AU TÉLÉPHONE', rules: ['shouting'] },
  { text: 'En exécution de l’arrêté royal du 4 mai 2018, la taxe est doublée.', rules: ['legal-reference'] },
  { text: 'Apportez qqch à boire.', rules: ['abbreviation'] },
  { text: 'Le prix monte de 4 % pour les familles et de 9,5 % pour les groupes.', rules: ['bare-percentage'] },
  { text: 'Le revenu cadastral de la maison a changé.', rules: ['unexplained-term'] },
  {
    text: 'Le plan (celui qui est affiché dans le couloir du premier étage, à droite) est ancien.',
    rules: ['long-parenthesis'],
  },
  {
    text: 'Le service technique, dès lundi, réparera, si le temps le permet, le trottoir, la route, puis le pont.',
    rules: ['too-many-commas'],
  },
  {
    text: 'Les familles qui ont inscrit un enfant à la plaine de jeux avant la fin du mois de mars peuvent encore choisir une autre semaine si le groupe de leur enfant est complet.',
    rules: ['sentence-too-long'],
  },
  // The profile decides.
  { text: 'Nonobstant l’article 7, ledit acte est nul et non avenu.', profile: 'legal', rules: [] },
  { text: 'Le médecin du village soigne aussi les animaux de la ferme.', profile: 'easy', rules: [] },
  {
    text: 'Demain matin, vers huit heures, le bus partira de la place du marché comme chaque semaine.',
    profile: 'easy',
    rules: ['number-in-words', 'sentence-too-long'],
  },
  {
    text: 'Vu le décret du 8 juillet 2021, notamment l’article 4 ;',
    profile: 'decision',
    rules: ['legal-reference'],
  },
  {
    text: 'Vous pouvez introduire un recours au Conseil d’État dans les soixante jours de la notification.',
    profile: 'decision',
    rules: ['number-in-words'],
  },
  { text: 'Votre nom\nVotre rue et votre numéro\nVotre numéro de téléphone', profile: 'form', rules: [] },
  { text: 'RUE HAUTE 14\n5999 FONTAVAL', kind: 'header', rules: [] },
  // Letters.
  {
    text: `# Votre demande de jardin partagé

Madame [[Nom]],

Bonne nouvelle : la parcelle 14 est à vous. Venez signer le contrat avant le 2 avril 2027.

Apportez votre carte d’identité. Une question ? Karim Haddad vous répond au 081 00 00 00, le matin.

Avec nos meilleures salutations`,
    rules: [],
  },
  {
    text: `Monsieur,

Nous avons l’honneur de vous informer que votre demande de raccordement est complète. Vous êtes prié de vous présenter dans les plus brefs délais au service concerné, muni de la présente.

Notre équipe reste à votre disposition pour tout complément.

Veuillez agréer, Monsieur, l’assurance de notre parfaite considération.`,
    rules: [
      'archaic-reference',
      'empty-opening',
      'impersonal-obligation',
      'missing-contact',
      'stiff-formula',
      'vague-quantity',
    ],
  },
  {
    text: `Chère Madame [[Nom]],

Votre dossier [[Reference]] est incomplet. Faites parvenir les pièces manquantes au SPW par voie postale, sous huitaine, faute de quoi votre prime sera perdue.

Cordialement

[[Agent]] – [[TelephoneAgent]]`,
    rules: ['jargon', 'relative-deadline', 'undefined-acronym'],
  },
  {
    text: `Le Bureau permanent décide :

d’octroyer à [[Nom]] une aide de 215,40 € par mois du 1er avril 2027 au 30 septembre 2027.

Pourquoi ? Vos ressources sont plus basses que le montant de référence (base légale : loi du 8 juillet 1976, article 57).

Vous n’êtes pas d’accord ? Vous pouvez introduire un recours au tribunal du travail dans les trois mois de la notification.`,
    profile: 'decision',
    rules: ['jargon', 'number-in-words'],
  },
];

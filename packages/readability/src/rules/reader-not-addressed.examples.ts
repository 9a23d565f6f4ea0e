import type { RuleExamples } from '../rule.ts';

const cold =
  'Le demandeur a introduit un dossier de carte de riverain le 3 mai 2027. Le service de la mobilité a examiné ce dossier. Il manque une preuve de domicile et une copie de l’assurance de la voiture. Le demandeur fait parvenir ces documents avant le 15 juin 2027. La carte est ensuite envoyée par la poste.';
const colder =
  'Les riverains sont avertis du remplacement des conduites de gaz de la rue du Bief. Les travaux commencent le lundi 3 mai et durent trois semaines. Le passage des voitures reste possible le soir. Les habitants présentent leurs remarques au chef de chantier pendant les heures de travail, sur place, dans la roulotte verte.';
const warm =
  'Vous avez demandé une carte de riverain le 3 mai 2027. Nous avons lu votre dossier. Il manque une preuve de domicile et une copie de l’assurance de la voiture. Envoyez-les avant le 15 juin 2027. Nous préparons ensuite la carte et vous la recevez par la poste.';
const letter = (body: string) => `Madame, Monsieur,\n\n${body}\n\nAvec nos meilleures salutations`;

export const readerNotAddressedExamples: RuleExamples = {
  positive: [
    { text: letter(cold), flags: ['Le demandeur'] },
    { text: letter(colder), flags: ['Les riverains'] },
    { text: letter(`${cold}\n\nNous restons à votre disposition pour tout complément.`), flags: ['Le demandeur'] },
    { text: letter(`Nous vous informons de ce qui suit. ${cold}`), flags: ['Le demandeur'] },
    { text: letter(cold), profile: 'decision', flags: ['Le demandeur'] },
    {
      text: letter(
        'Suite à la visite du 4 mai, l’agent a trouvé un sac de déchets devant la maison. Le règlement de police défend de déposer un sac avant la veille du passage du camion. Une amende de 50 euros est donc possible. Le montant est payé sur le compte de la commune avant la fin du mois de juin 2027.',
      ),
      flags: ['Suite à la visite du 4 mai, l’agent a trouvé un sac de déchets devant la maison.'],
    },
  ],
  negative: [
    { text: letter(warm), trap: 'La lettre dit « vous ».' },
    { text: cold, trap: 'Ce n’est pas une lettre.' },
    { text: letter('La carte est prête au guichet 3. Merci.'), trap: 'Un mot de deux lignes.' },
    {
      text: letter(`${cold} Appelez-nous si votre adresse a changé, et prenez vos clés.`),
      trap: 'Des ordres et des « vos ».',
    },
    { text: letter(cold), profile: 'web', trap: 'Une page web.' },
    { text: letter(cold), profile: 'legal', trap: 'Le profil légal.' },
  ],
};

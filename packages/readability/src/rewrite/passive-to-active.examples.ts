import type { RewriteExamples } from './rewrite.ts';

export const passiveToActiveExamples: RewriteExamples = {
  positive: [
    { text: 'La décision a été prise par le collège.', rewritten: 'Le collège a pris la décision.' },
    { text: 'Votre demande a été examinée par notre service.', rewritten: 'Notre service a examiné votre demande.' },
    { text: 'La taxe est payée par le propriétaire.', rewritten: 'Le propriétaire paie la taxe.' },
    {
      text: 'Les travaux seront exécutés par la commune en mai.',
      rewritten: 'La commune exécutera les travaux en mai.',
    },
    { text: 'Le formulaire doit être signé par le demandeur.', rewritten: 'Le demandeur doit signer le formulaire.' },
    {
      text: 'Si la demande est refusée par le collège, vous recevez une lettre.',
      rewritten: 'Si le collège refuse la demande, vous recevez une lettre.',
    },
    {
      text: 'En mai, les plans ont été approuvés par les échevins.',
      rewritten: 'En mai, les échevins ont approuvé les plans.',
    },
    {
      text: 'Les factures étaient envoyées par la société de distribution d’eau.',
      rewritten: 'La société de distribution d’eau envoyait les factures.',
    },
  ],
  negative: [
    {
      text: 'Les tarifs sont fixés par le département pour les collèges, et la région pour les lycées.',
      trap: 'La région agit aussi.',
    },
    { text: 'Le paiement est fait par la banque.', trap: '« La banque fait le paiement » ne vaut pas mieux.' },
    { text: 'La décision n’a pas été prise par le collège.', trap: 'La négation peut porter sur « par le collège ».' },
    { text: 'La décision a été prise par courrier.', trap: 'Un moyen n’agit pas.' },
    { text: 'Elle a été prise par le collège.', trap: 'Le sujet est un pronom.' },
    {
      text: 'La demande est examinée par le collège et transmise au conseil.',
      trap: 'Deux participes partagent le sujet.',
    },
    { text: 'La décision est prise par le collège dès qu’elle est complète.', trap: '« elle » renvoie au sujet.' },
    {
      text: 'Les candidats sont reçus par le jury pour passer un test.',
      trap: 'Ce sont les candidats qui passent le test.',
    },
    { text: 'La commune est représentée par son bourgmestre.', trap: '« son » renvoie au sujet.' },
    { text: 'La décision est prise par le collège. Elle vous est envoyée.', trap: '« Elle » ne dirait plus laquelle.' },
    { text: 'Les plans, les cartes et le bail sont signés par le maire.', trap: 'Plusieurs sujets.' },
    { text: 'La lettre est signée par [[Nom]].', trap: 'On ne sait pas ce que le champ montre.' },
    { text: 'La taxe est due par le propriétaire.', profile: 'legal', trap: 'Le profil légal garde la tournure.' },
  ],
};

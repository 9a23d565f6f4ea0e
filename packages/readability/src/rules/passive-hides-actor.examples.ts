import type { RuleExamples } from '../rule.ts';

export const passiveHidesActorExamples: RuleExamples = {
  positive: [
    { text: 'Le formulaire doit être renvoyé avant le 15 juin.', flags: ['doit être renvoyé'] },
    { text: 'Les clés devront ensuite être rendues au concierge.', flags: ['devront ensuite être rendues'] },
    { text: 'La caution peut vous être remboursée.', flags: ['peut vous être remboursée'] },
    { text: 'Il faut que la copie soit certifiée.', flags: ['faut que la copie soit certifiée'] },
    { text: '- Les deux volets doivent avoir été signés.', flags: ['doivent avoir été signés'] },
    {
      text: 'Une visite pourra-t-elle être organisée ? Le montant ne peut en aucun cas être réclamé deux fois.',
      flags: ['pourra-t-elle être organisée', 'peut en aucun cas être réclamé'],
    },
    { text: 'Le plan doit être envoyé par courrier à [[Nom]].', flags: ['doit être envoyé'] },
    {
      text: 'Votre lettre a été lue. Un dossier a été créé. Une visite est prévue. Nous venons lundi. Vous serez là. Merci pour votre aide.',
      flags: ['a été lue', 'a été créé', 'est prévue'],
    },
  ],
  negative: [
    { text: 'Le formulaire doit être signé par le propriétaire.', trap: 'L’auteur est nommé.' },
    { text: 'Vous devez renvoyer le formulaire.', trap: 'La phrase est active.' },
    { text: 'Votre demande a été acceptée.', trap: 'Un seul passif, sans obligation, dans un texte court.' },
    { text: 'Vous devez être arrivé avant midi.', trap: '« Arriver » se conjugue avec « être ».' },
    { text: 'La maison doit être située à Fontaval.', trap: 'Un état, pas une action.' },
    { text: 'Vous devez être âgé de 18 ans et être domicilié en Belgique.', trap: 'Des conditions, pas des actes.' },
    { text: 'Le guichet peut être fermé le lundi.', trap: '« Fermé » décrit ici un état.' },
    { text: 'Le bail est peut-être signé.', trap: '« Peut-être » est un adverbe.' },
    { text: 'Les plans doivent être affichés.', profile: 'legal', trap: 'Le profil légal laisse le passif.' },
  ],
};

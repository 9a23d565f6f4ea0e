import type { RuleExamples } from '../rule.ts';

const filler = 'Le bus part de la place et va à la gare. '.repeat(9);

export const longAdverbExamples: RuleExamples = {
  positive: [
    { text: 'Les pièces peuvent être envoyées ultérieurement.', flags: ['ultérieurement'] },
    { text: 'La prime est versée prioritairement aux jeunes.', flags: ['prioritairement'] },
    { text: 'Payez intégralement la facture.', flags: ['intégralement'] },
    { text: 'Subsidiairement, [[Nom]] peut venir.', flags: ['Subsidiairement'] },
    { text: 'Vous devez impérativement signer.', flags: ['impérativement'] },
    { text: 'Le prix est fixé forfaitairement.', profile: 'easy', flags: ['forfaitairement'] },
    {
      text: `${filler}Il roule généralement à l’heure, partiellement vide, et s’arrête fréquemment.`,
      flags: ['généralement', 'partiellement', 'fréquemment'],
    },
  ],
  negative: [
    { text: 'Envoyez les pièces plus tard.', trap: 'Les mots courts sont déjà là.' },
    { text: 'La visite est généralement gratuite.', trap: 'Un seul adverbe courant.' },
    { text: 'Le logement, le paiement et le département.', trap: 'Des noms en « -ment ».' },
    { text: 'Venez gratuitement et directement au parc.', trap: 'Des adverbes simples.' },
    { text: 'Évitez le mot « ultérieurement ».', trap: 'Le mot est cité.' },
    { text: 'Le plan est fixé limitativement.', profile: 'legal', trap: 'Le profil légal garde ses mots.' },
    { text: 'La salle de [[Ultérieurement]] est fermée.', trap: 'Un champ de fusion n’est jamais touché.' },
  ],
};

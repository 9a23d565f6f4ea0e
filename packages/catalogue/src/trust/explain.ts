import type { Refusal } from './verify.ts';

/** What a refusal means, for the person who asked. */
export const explanations: Record<Refusal, string> = {
  malformed: 'Ce n’est pas un extrait signé, ou il est incomplet.',
  tampered: 'Le contenu a été modifié : il ne correspond plus à son empreinte.',
  'unknown-key': 'La clé qui signe cet extrait n’est pas dans le jeu de clés.',
  'key-not-in-force': 'La clé existe, mais elle n’était pas en service à la date de la signature.',
  'wrong-signature': 'La signature n’est pas celle du titulaire de la clé.',
  'broken-chain': 'Il ne suit pas le changement qui devrait le précéder.',
  'from-the-future': 'La date de la signature est dans le futur.',
  'too-old': 'Il est plus ancien que ce que vous acceptez.',
  superseded: 'Vous avez déjà une version plus récente.',
};

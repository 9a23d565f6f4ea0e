import type { Notice } from './block.ts';

const messages: Partial<Record<Notice['code'], string>> = {
  'revisions-accepted': 'Le texte supprimé en suivi des modifications n’est pas lu.',
  'comments-skipped': 'Les commentaires ne sont pas lus.',
  'images-skipped': 'Les images du document ne sont pas lues.',
  'hidden-text-skipped': 'Le texte masqué n’est pas lu.',
  'macros-ignored': 'Ce document contient des macros : elles ne sont ni lues ni exécutées.',
  'embedded-skipped': 'Les objets insérés dans le document ne sont pas lus.',
  'reading-order-guessed':
    'Un PDF ne dit pas où commencent ses paragraphes : vérifiez le découpage et l’ordre du texte.',
  'no-text': 'Ce document ne contient pas de texte.',
};

/** Notices of formats that are read only. */
export function noticesOf(codes: Iterable<Notice['code']>): Notice[] {
  return [...codes].map((code) => ({ code, message: messages[code] ?? '' }));
}

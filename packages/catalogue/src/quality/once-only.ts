import type { QualityRule } from './fault.ts';

/**
 * Pieces that an administration issues: it, or another one, has what they prove already. Which source may be read, and by whom, is for
 * the organisation to confirm; the rule only asks the question.
 */
const issued: readonly { pattern: RegExp; source: string }[] = [
  { pattern: /composition (?:de|du) ménage/iu, source: 'le registre national' },
  { pattern: /certificat de (?:résidence|domicile)|preuve de domicile/iu, source: 'le registre national' },
  { pattern: /(?:extrait|copie|acte)[^,;]{0,30}(?:naissance|mariage|décès)/iu, source: 'les actes de l’état civil' },
  { pattern: /avertissement[- ]extrait de rôle/iu, source: 'l’administration fiscale' },
  { pattern: /certificat de nationalité/iu, source: 'le registre national' },
  {
    pattern: /attestation[^,;]{0,40}(?:mutuelle|handicap|chômage|cpas|allocations)/iu,
    source: 'l’organisme qui délivre l’attestation',
  },
  {
    pattern: /extrait[^,;]{0,20}(?:banque-carrefour|bce)/iu,
    source: 'la Banque-Carrefour des Entreprises',
  },
  { pattern: /matrice cadastrale|extrait cadastral/iu, source: 'le cadastre' },
];

export const onceOnly: QualityRule = {
  name: 'once-only',
  title: 'On demande peut-être ce que l’administration a déjà',
  why: 'Cette pièce vient d’une administration : la personne ne fait que la porter d’un guichet à l’autre.',
  fix: 'Voyez si vous pouvez consulter la source vous-même. Sinon, dites pourquoi la personne doit l’apporter.',
  severity: 'useful',
  find: ({ hasInput }) =>
    (hasInput ?? []).flatMap(({ name }) => {
      const text = name.fr ?? '';
      const found = issued.find(({ pattern }) => pattern.test(text));
      return found ? [`« ${text} » : à confirmer auprès de ${found.source}`] : [];
    }),
};

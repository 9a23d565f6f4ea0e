import type { Entry } from './lexicon-check.ts';

/** [singular, preferred singular, shared gender]; with a gender the swap is certain, in the plural too. */
export const jargonNouns: readonly (readonly [
  avoid: string,
  prefer: string,
  gender?: 'm' | 'f' | undefined,
  note?: string,
])[] = [
  ['récépissé', 'reçu', 'm'],
  ['missive', 'lettre', 'f'],
  ['requérant', 'personne qui demande'],
  ['requérante', 'personne qui demande'],
  ['impétrant', 'demandeur', 'm'],
  ['impétrante', 'demandeuse', 'f'],
  ['pétitionnaire', 'demandeur / demandeuse'],
  ['attributaire', 'personne qui ouvre le droit'],
  ['allocataire', 'personne qui reçoit l’allocation'],
  ['récipiendaire', 'personne qui reçoit'],
  ['préposé', 'agent', 'm'],
  ['préposée', 'agente', 'f'],
  ['quidam', 'personne'],
  ['émolument', 'revenu', 'm'],
  ['débours', 'dépense'],
  ['quote-part', 'part', 'f'],
  ['quotité', 'part', 'f'],
  ['terme échu', 'fin de la période'],
  ['exigibilité', 'moment où il faut payer'],
  ['duplicata', 'copie'],
  ['ampliation', 'copie certifiée'],
  ['avenant', 'modification du contrat'],
  ['recevabilité', 'première vérification', undefined, 'Dites ce que vous vérifiez.'],
  ['forclusion', 'perte du droit', undefined, 'Gardez le terme exact si un texte de loi l’impose.'],
  ['péremption', 'fin de validité', undefined],
  ['caducité', 'fin de validité', undefined],
  ['octroi', 'accord / attribution'],
  ['exonération', 'droit de ne pas payer'],
  ['indu', 'somme reçue par erreur'],
  ['redevable', 'personne qui doit payer'],
  ['assujetti', 'soumis à la taxe'],
  ['assujettie', 'soumise à la taxe'],
  ['grief', 'reproche', 'm'],
  ['doléance', 'plainte', 'f'],
  ['desiderata', 'souhaits'],
  ['modalité', 'règle / façon de faire'],
  ['prorogation', 'prolongation', 'f'],
  ['reconduction', 'renouvellement'],
  ['résiliation', 'fin du contrat'],
  ['enrôlement', 'calcul de la taxe', undefined],
  ['ristourne', 'remboursement / réduction'],
  ['vade-mecum', 'guide', 'm'],
  ['annuité', 'paiement annuel'],
  ['allégation', 'affirmation', 'f'],
  ['assertion', 'affirmation', 'f'],
  ['carence', 'manque / période sans droit'],
  ['inobservation', 'non-respect'],
  ['complétude', 'caractère complet', undefined, '« Votre dossier est complet » est plus simple.'],
  ['obtempération', 'obéissance', 'f'],
  ['adjonction', 'ajout'],
  ['vicissitude', 'difficulté', 'f'],
  ['corollaire', 'conséquence'],
  ['sollicitation', 'demande', 'f'],
  ['condisciple', 'camarade de classe'],
  ['géniteur', 'père'],
  ['génitrice', 'mère'],
  ['inhumation', 'enterrement'],
  ['inscription d’office', 'inscription faite par la commune'],
  ['radiation d’office', 'suppression faite par la commune'],
  ['stipulation', 'règle du contrat'],
];

/** Regular verbs in -er: every form is looked for; with `true` the ending passes to the preferred verb as it is. */
export const jargonVerbs: readonly (readonly [avoid: string, prefer: string, certain?: boolean, note?: string])[] = [
  ['solliciter', 'demander', true],
  ['diligenter', 'lancer', false],
  ['octroyer', 'accorder / donner'],
  ['stipuler', 'dire / prévoir'],
  ['finaliser', 'terminer', true],
  ['initier', 'lancer / commencer'],
  ['instaurer', 'créer'],
  ['instituer', 'créer'],
  ['impacter', 'toucher', true],
  ['prioriser', 'traiter d’abord'],
  ['pérenniser', 'faire durer'],
  ['entériner', 'approuver', true],
  ['avaliser', 'approuver', true],
  ['ratifier', 'approuver'],
  ['majorer', 'augmenter', true],
  ['minorer', 'diminuer', true],
  ['préconiser', 'conseiller', true],
  ['expliciter', 'expliquer', true],
  ['spécifier', 'préciser', true],
  ['réceptionner', 'recevoir'],
  ['restituer', 'rendre'],
  ['clôturer', 'fermer / terminer'],
  ['ventiler', 'répartir'],
  ['consigner', 'noter', false],
  ['parapher', 'signer avec vos initiales'],
  ['rétrocéder', 'rendre'],
  ['mandater', 'charger'],
  ['arguer', 'affirmer'],
  ['édicter', 'fixer'],
  ['enjoindre', 'ordonner'],
  ['proroger', 'prolonger', true],
  ['nécessiter', 'demander'],
  ['notifier', 'envoyer / annoncer', false, 'Gardez « notifier » quand la loi attache un délai à cet envoi.'],
  ['interpeller', 'demander à / étonner'],
  ['optimiser', 'améliorer', true],
  ['objectiver', 'prouver'],
  ['formaliser', 'écrire / officialiser'],
  ['matérialiser', 'montrer'],
  ['obtempérer', 'obéir'],
  ['escompter', 'espérer'],
  ['collationner', 'vérifier'],
  ['vidimer', 'certifier'],
  ['homologuer', 'approuver'],
  ['abroger', 'supprimer'],
  ['proclamer', 'annoncer'],
  ['susciter', 'provoquer'],
  ['recouvrer', 'faire payer / récupérer'],
  ['émarger', 'signer'],
  ['subroger', 'mettre à la place'],
  ['débouter', 'refuser la demande de'],
];

/** Adjectives and participles: [masculine, preferred masculine, certain, note]; all forms follow. */
export const jargonAdjectives: readonly (readonly [avoid: string, prefer: string, certain?: boolean, note?: string])[] =
  [
    ['subséquent', 'suivant', true],
    ['idoine', 'adapté'],
    ['adéquat', 'adapté', true],
    ['imparti', 'fixé', true],
    ['itératif', 'répété'],
    ['probant', 'qui prouve'],
    ['lacunaire', 'incomplet'],
    ['exigible', 'à payer'],
    ['échu', 'terminé / passé'],
    ['caduc', 'plus valable'],
    ['caduque', 'plus valable'],
    ['exhaustif', 'complet'],
    ['succinct', 'court'],
    ['substantiel', 'important'],
    ['pécuniaire', 'financier / d’argent'],
    ['litigieux', 'contesté'],
    ['irrecevable', 'refusé sans examen', false, 'Gardez le terme exact dans une décision et expliquez-le.'],
    ['loisible', 'permis'],
    ['sis', 'situé'],
    ['attenant', 'voisin'],
    ['inhérent', 'lié'],
    ['obsolète', 'dépassé'],
    ['mutatif', 'changeant'],
    ['onéreux', 'cher'],
    ['putatif', 'supposé'],
    ['indivis', 'commun'],
    ['dirimant', 'qui empêche'],
    ['prédécrit', 'décrit plus haut'],
    ['cessible', 'que l’on peut céder'],
    ['incessible', 'que l’on ne peut pas céder'],
    ['insaisissable', 'qui ne peut pas être saisi'],
    ['grevé', 'chargé'],
  ];

/** Endings of regular verbs in -er. */
const endings =
  'e es ons ez ent ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez eraient é ée és ées er ant a èrent'.split(
    ' ',
  );
const endingsAfterG = endings.map((ending) => (/^[aoâ]/u.test(ending) ? `e${ending}` : ending));

/** Forms of these verbs that are other words first: « une consigne », « un accord explicite ». */
const otherWords = new Set(
  'explicite explicites consigne consignes clôture clôtures escompte escomptes homologue homologues objective objectives paraphe paraphes nécessité nécessités instituant instaurant'.split(
    ' ',
  ),
);

function regularForms(verb: string): string[] | null {
  const stem = verb.slice(0, -2);
  if (!verb.endsWith('er') || /(?:[eé](?:[bcdfgjklmnprstvz]|ll|tt)|c|y)$/u.test(stem)) return null;
  return (stem.endsWith('g') ? endingsAfterG : endings).map((ending) => stem + ending);
}

/** Forms of one verb with what each becomes when the swap is certain. */
export function verbEntries([avoid, prefer, certain, note]: (typeof jargonVerbs)[number]): Entry[] {
  const forms = regularForms(avoid) ?? irregularForms(avoid);
  const others = certain ? regularForms(prefer) : null;
  const fixed = others !== null && forms.length === others.length;
  return forms.flatMap((form, i) =>
    otherWords.has(form)
      ? []
      : fixed
        ? [{ avoid: form, prefer: others[i]!, fix: 'always' as const, note }]
        : [{ avoid: form, prefer, note }],
  );
}

/** Only the forms that letters use: infinitive, present, participles, imperative. */
function irregularForms(verb: string): string[] {
  const stem = verb.slice(0, -2);
  if (verb.endsWith('oyer')) {
    const before = stem.slice(0, -1);
    return [
      verb,
      `${before}ie`,
      `${before}ient`,
      `${before}iera`,
      `${before}ieront`,
      ...['ons', 'ez', 'é', 'ée', 'és', 'ées'].map((e) => stem + e),
    ];
  }
  if (verb.endsWith('er')) {
    const open = stem.replace(/é([^aeiouyéèêû]{1,2})$/u, 'è$1');
    return [verb, `${open}e`, `${open}ent`, ...['ons', 'ez', 'é', 'ée', 'és', 'ées'].map((e) => stem + e)];
  }
  return [verb, `${verb.slice(0, -3)}t`, `${verb.slice(0, -3)}ts`];
}

export function nounEntries([avoid, prefer, gender, note]: (typeof jargonNouns)[number]): Entry[] {
  const several = prefer.includes(' ');
  const fix = gender && !several ? ('always' as const) : undefined;
  const one: Entry = { avoid, prefer, fix, gender, note };
  const plural = pluralOf(avoid);
  if (plural === null || plural === avoid) return [one];
  return [one, { avoid: plural, prefer: several ? prefer : (pluralOf(prefer) ?? prefer), fix, gender, note }];
}

/** Plural of a single word; null for several words. */
function pluralOf(noun: string): string | null {
  if (/\s/u.test(noun)) return null;
  if (/[sxz]$/u.test(noun) || noun === 'desiderata' || noun === 'duplicata') return noun;
  if (noun === 'quote-part') return 'quotes-parts';
  if (noun.endsWith('eau')) return `${noun}x`;
  return `${noun}s`;
}

export function adjectiveEntries([avoid, prefer, certain, note]: (typeof jargonAdjectives)[number]): Entry[] {
  const forms = agreement(avoid);
  const others = certain && !prefer.includes(' ') ? agreement(prefer) : null;
  const seen = new Set<string>();
  return forms.flatMap((form, i) => {
    if (seen.has(form)) return [];
    seen.add(form);
    return [others ? { avoid: form, prefer: others[i]!, fix: 'always' as const, note } : { avoid: form, prefer, note }];
  });
}

/** Masculine, feminine, and their plurals. */
function agreement(masculine: string): string[] {
  const feminine = /e$/u.test(masculine)
    ? masculine
    : masculine.endsWith('f')
      ? `${masculine.slice(0, -1)}ve`
      : masculine.endsWith('x')
        ? `${masculine.slice(0, -1)}se`
        : masculine.endsWith('el')
          ? `${masculine}le`
          : masculine === 'caduc'
            ? masculine
            : `${masculine}e`;
  const plural = (form: string) => (/[sx]$/u.test(form) ? form : `${form}s`);
  return [masculine, feminine, plural(masculine), plural(feminine)];
}

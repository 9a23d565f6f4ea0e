import type { PublicServiceRecord } from '../src/index.ts';

/** A fictional démarche that uses every field of the profile but amounts. */
export function sampleService(): PublicServiceRecord {
  const base = 'https://limpide.example';
  const id = `${base}/demarches/prime-isolation`;
  return {
    id,
    identifier: 'prime-isolation',
    name: { fr: 'Demander une prime pour isoler son toit', nl: 'Een premie voor dakisolatie aanvragen' },
    description: { fr: 'La commune paie une partie des travaux.\nElle répond en « 30 jours ».' },
    hasCompetentAuthority: [
      {
        id: `${base}/organisations/val-de-lys`,
        identifier: 'val-de-lys',
        name: { fr: 'Commune de Val-de-Lys' },
        preferredLabel: { fr: 'Commune de Val-de-Lys' },
        spatial: ['http://publications.europa.eu/resource/authority/atu/BEL'],
      },
    ],
    audience: { fr: 'Les propriétaires d’un logement dans la commune.' },
    keyword: { fr: ['isolation', 'toit', 'prime "énergie"'], nl: ['dak'] },
    language: ['http://publications.europa.eu/resource/authority/language/FRA'],
    isGroupedBy: [
      { id: `${base}/moments-de-vie/je-renove`, identifier: 'je-renove', name: { fr: 'Je rénove mon logement' } },
    ],
    contactPoint: [
      {
        id: `${id}#contact`,
        hasTelephone: ['+32 2 000 00 00'],
        hasEmail: ['logement@val-de-lys.example'],
        openingHours: [{ id: `${id}#heures`, description: { fr: 'Du lundi au vendredi, de 9 h à 12 h' } }],
        counter: { fr: 'Place Verte 1, 0000 Val-de-Lys' },
      },
    ],
    hasChannel: [
      { id: `${id}#en-ligne`, identifier: 'en-ligne', means: 'online', page: `${base}/formulaire` },
      { id: `${id}#guichet`, identifier: 'guichet', means: 'counter', description: { fr: 'Sans rendez-vous' } },
    ],
    hasCost: [{ id: `${id}#cout`, identifier: 'cout', description: { fr: 'Gratuit' } }],
    processingTime: 'P30D',
    hasInput: [{ id: `${id}#piece-1`, identifier: 'piece-1', name: { fr: 'La facture des travaux' } }],
    holdsRequirement: [
      { id: `${id}#condition-1`, identifier: 'condition-1', name: { fr: 'Le logement a plus de dix ans.' } },
    ],
    produces: [{ id: `${id}#resultat`, identifier: 'resultat', name: { fr: 'Une prime versée sur votre compte' } }],
    hasLegalResource: [{ id: `${id}#base-1`, name: { fr: 'Règlement communal (fictif)' } }],
    step: [
      { id: `${id}#etape-1`, position: 1, name: { fr: 'Vous envoyez la demande' } },
      { id: `${id}#etape-2`, position: 2, name: { fr: 'La commune répond' }, inCharge: { fr: 'Service du logement' } },
    ],
    keyFact: [{ id: `${id}#delai`, kind: 'answer', value: { fr: '30 jours' }, source: { fr: 'règlement' } }],
    exception: [
      { id: `${id}#exception-1`, name: { fr: 'Si vous louez' }, description: { fr: 'Le propriétaire demande.' } },
    ],
    notNeeded: { fr: 'La composition de ménage : la commune l’a déjà.' },
    identification: { fr: 'Carte d’identité au guichet' },
    silence: { fr: 'Sans réponse, relancez le service.' },
    redress: { fr: 'Vous pouvez contester dans les soixante jours.' },
    version: 3,
    modified: '2026-11-02',
  };
}

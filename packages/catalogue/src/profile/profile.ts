import type { FieldDefinition, ProfileDefinition } from './define.ts';

const identifier = {
  term: 'dct:identifier',
  label: 'l’identifiant',
  holds: 'text',
  required: true,
  single: true,
  ask: 'Donnez un identifiant qui ne changera plus.',
} as const satisfies FieldDefinition;

const name = (label: string, ask: string) =>
  ({ term: 'dct:title', label, holds: 'language', required: true, ask }) as const satisfies FieldDefinition;

const description = (label: string) =>
  ({ term: 'dct:description', label, holds: 'language' }) as const satisfies FieldDefinition;

/**
 * The démarche as Limpide publishes it: CPSV-AP 3.2.0 (SEMIC, CC BY 4.0), its obligations kept, with terms of ours for what
 * that profile has no word for: ordered steps, key facts, remedies, exceptions.
 */
export const profile = {
  PublicService: {
    term: 'cpsv:PublicService',
    label: 'la démarche',
    fields: {
      identifier,
      name: name('le nom', 'Donnez un nom : un verbe et son objet, comme « Demander une prime ».'),
      description: {
        ...description('le résumé'),
        required: true,
        ask: 'Résumez la démarche en une ou deux phrases.',
      },
      hasCompetentAuthority: {
        term: 'cv:hasCompetentAuthority',
        label: 'l’autorité compétente',
        holds: { record: 'PublicOrganisation' },
        required: true,
        ask: 'Dites quelle administration est compétente.',
      },
      audience: { term: 'lp:audience', label: 'les personnes concernées', holds: 'language' },
      keyword: { term: 'dcat:keyword', label: 'les mots de recherche', holds: 'texts' },
      language: { term: 'dct:language', label: 'la langue', holds: 'iri' },
      spatial: { term: 'dct:spatial', label: 'le territoire', holds: 'iri' },
      thematicArea: { term: 'cv:thematicArea', label: 'le thème', holds: 'iri' },
      isGroupedBy: { term: 'cv:isGroupedBy', label: 'le moment de vie', holds: { record: 'LifeEvent' } },
      contactPoint: { term: 'cv:contactPoint', label: 'le point de contact', holds: { record: 'ContactPoint' } },
      hasChannel: { term: 'cv:hasChannel', label: 'le canal', holds: { record: 'Channel' } },
      hasCost: { term: 'cv:hasCost', label: 'le coût', holds: { record: 'Cost' } },
      processingTime: {
        term: 'cv:processingTime',
        label: 'le délai de traitement',
        holds: 'duration',
        single: true,
      },
      hasInput: { term: 'cpsv:hasInput', label: 'la pièce', holds: { record: 'Evidence' } },
      holdsRequirement: { term: 'cv:holdsRequirement', label: 'la condition', holds: { record: 'Requirement' } },
      produces: { term: 'cpsv:produces', label: 'le résultat', holds: { record: 'Output' } },
      hasLegalResource: {
        term: 'cv:hasLegalResource',
        label: 'la base légale',
        holds: { record: 'LegalResource' },
      },
      step: { term: 'lp:step', label: 'l’étape', holds: { record: 'Step' } },
      keyFact: { term: 'lp:keyFact', label: 'l’essentiel', holds: { record: 'KeyFact' } },
      exception: { term: 'lp:exception', label: 'l’exception', holds: { record: 'Passage' } },
      passage: { term: 'lp:passage', label: 'le passage', holds: { record: 'Passage' } },
      notNeeded: { term: 'lp:notNeeded', label: 'ce qui n’est pas à fournir', holds: 'language' },
      identification: { term: 'lp:identification', label: 'la preuve d’identité', holds: 'language' },
      silence: { term: 'lp:silence', label: 'l’absence de réponse', holds: 'language' },
      redress: { term: 'lp:redress', label: 'le recours', holds: 'language' },
      version: { term: 'lp:version', label: 'la version', holds: 'position', single: true },
      modified: { term: 'dct:modified', label: 'le jour de la mise à jour', holds: 'day', single: true },
    },
  },
  PublicOrganisation: {
    term: 'cv:PublicOrganisation',
    label: 'l’administration',
    fields: {
      identifier: { ...identifier, required: undefined },
      // CPSV-AP says the name twice: as an agent and as an organisation.
      name: { term: 'dct:title', label: 'le nom', holds: 'language' },
      preferredLabel: {
        term: 'skos:prefLabel',
        label: 'le nom',
        holds: 'language',
        required: true,
        ask: 'Donnez le nom de l’administration.',
      },
      spatial: {
        term: 'dct:spatial',
        label: 'le territoire',
        holds: 'iri',
        required: true,
        ask: 'Dites sur quel territoire l’administration est compétente.',
      },
    },
  },
  LifeEvent: {
    term: 'cv:LifeEvent',
    label: 'le moment de vie',
    fields: { identifier, name: name('le nom', 'Donnez un nom au moment de vie.') },
  },
  ContactPoint: {
    term: 'cv:ContactPoint',
    label: 'le point de contact',
    fields: {
      hasTelephone: { term: 'cv:telephone', label: 'le téléphone', holds: 'text' },
      hasEmail: { term: 'cv:email', label: 'l’adresse électronique', holds: 'text' },
      openingHours: { term: 'cv:openingHours', label: 'les heures', holds: { record: 'OpeningHours' } },
      counter: { term: 'lp:counter', label: 'le guichet', holds: 'language' },
      post: { term: 'lp:post', label: 'l’adresse postale', holds: 'language' },
    },
  },
  OpeningHours: {
    term: 'time:TemporalEntity',
    label: 'les heures',
    fields: { description: description('les heures') },
  },
  Channel: {
    term: 'cv:Channel',
    label: 'le canal',
    fields: {
      identifier,
      means: { term: 'lp:means', label: 'le moyen', holds: 'text', single: true },
      description: description('l’explication'),
      page: { term: 'lp:page', label: 'l’adresse du formulaire', holds: 'iri', single: true },
    },
  },
  Cost: {
    term: 'cv:Cost',
    label: 'le coût',
    fields: {
      identifier,
      hasValue: { term: 'cv:hasValue', label: 'le montant', holds: 'amount', single: true },
      currency: { term: 'cv:currency', label: 'la monnaie', holds: 'iri', single: true },
      description: description('l’explication'),
    },
  },
  Evidence: {
    term: 'cv:Evidence',
    label: 'la pièce',
    fields: {
      identifier,
      name: name('le nom', 'Dites quelle pièce il faut.'),
      description: description('l’explication'),
    },
  },
  Requirement: {
    term: 'cv:Requirement',
    label: 'la condition',
    fields: {
      identifier,
      name: name('le nom', 'Dites la condition en une phrase.'),
      description: description('l’explication'),
    },
  },
  Output: {
    term: 'cv:Output',
    label: 'le résultat',
    fields: {
      identifier,
      name: name('le nom', 'Dites ce que la personne reçoit.'),
      description: description('l’explication'),
    },
  },
  LegalResource: {
    term: 'eli:LegalResource',
    label: 'la base légale',
    fields: { name: { term: 'rdfs:label', label: 'le titre', holds: 'language' } },
  },
  Step: {
    term: 'lp:Step',
    label: 'l’étape',
    fields: {
      position: { term: 'lp:position', label: 'la place', holds: 'position', required: true, single: true },
      name: name('le nom', 'Donnez un nom à l’étape.'),
      description: description('l’explication'),
      inCharge: { term: 'lp:inCharge', label: 'qui s’en occupe', holds: 'language' },
    },
  },
  KeyFact: {
    term: 'lp:KeyFact',
    label: 'l’essentiel',
    fields: {
      kind: { term: 'lp:kind', label: 'la sorte', holds: 'text', required: true, single: true },
      value: { term: 'lp:value', label: 'la valeur', holds: 'language', required: true },
      note: { term: 'lp:note', label: 'la précision', holds: 'language' },
      source: { term: 'lp:source', label: 'la source', holds: 'language' },
    },
  },
  Passage: {
    term: 'lp:Passage',
    label: 'le passage',
    fields: { name: name('le titre', 'Donnez un titre au passage.'), description: description('le texte') },
  },
} as const satisfies ProfileDefinition;

export type ClassName = keyof typeof profile;
export const classNames = Object.keys(profile) as ClassName[];

/** The definition of a class, as the general code reads it. */
export function definitionOf(name: ClassName): ProfileDefinition[string] {
  return profile[name];
}

/** Class of the records in a field, when it holds records. */
export function recordClassOf({ holds }: FieldDefinition): ClassName | undefined {
  return typeof holds === 'object' ? (holds.record as ClassName) : undefined;
}

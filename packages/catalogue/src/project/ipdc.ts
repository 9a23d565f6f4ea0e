import { type LanguageString, languages } from '@limpide/kernel';
import type { PublicServiceRecord } from '../profile/records.ts';
import { ipdcContext } from '../read/ipdc-terms.ts';
import { Taken } from './loss.ts';
import type { Projection } from './projection.ts';

const inMore = 'IPDC n’a pas de place à part pour cela : c’est un paragraphe du texte complémentaire.';
const inText = 'IPDC garde les exceptions en un seul texte.';

/** A démarche as a local service of IPDC (`Instantie`), the Flemish form of the Belgian profile ICEG, in JSON-LD. */
export function toIpdc(record: PublicServiceRecord): Projection {
  const taken = new Taken(record);
  for (const path of [
    'identifier',
    'name',
    'description',
    'keyword',
    'language',
    'spatial',
    'thematicArea',
    'modified',
  ])
    taken.keep(path);
  const steps = stepsOf(record, taken);
  const legal = (record.hasLegalResource ?? []).map(({ id, name }, i) => {
    taken.keep(`hasLegalResource.${i}`);
    return filled({ '@type': 'Regelgeving', order: i, naam: name, url: /^https?:/.test(id) ? id : undefined });
  });
  const data = filled({
    '@context': {
      ...ipdcContext,
      prefLabel: { '@id': 'http://www.w3.org/2004/02/skos/core#prefLabel', '@container': '@language' },
    },
    '@id': record.id,
    '@type': 'Instantie',
    productnummer: record.identifier,
    naam: record.name,
    beschrijving: record.description,
    verdereBeschrijving: moreOf(record, taken),
    uitzonderingen: exceptionsOf(record, taken),
    zoektermen: record.keyword,
    voorwaarden: conditionsOf(record, taken),
    procedures: steps,
    websites: steps.length === 0 ? websitesOf(record, taken) : undefined,
    kosten: costsOf(record, taken),
    regelgeving: legal,
    contactgegevens: contactsOf(record, taken),
    bevoegdeOverheden: record.hasCompetentAuthority.map(({ id, preferredLabel }, i) => {
      taken.partly(
        `hasCompetentAuthority.${i}.preferredLabel`,
        'IPDC renvoie aux administrations par leur adresse : leur nom est dans un terme de plus.',
      );
      return { '@id': id, prefLabel: preferredLabel };
    }),
    talen: record.language?.map((address) => address.split('/').at(-1)),
    geografischToepassingsgebieden: record.spatial,
    themas: record.thematicArea,
    laatstGewijzigd: record.modified && `${record.modified}T00:00:00Z`,
  });
  return { data, losses: taken.losses(reasonOf), elements: taken.elements.length };
}

function stepsOf(record: PublicServiceRecord, taken: Taken): Record<string, unknown>[] {
  return (record.step ?? []).map(({ name, description }, i) => {
    taken.keep(`step.${i}.name`, `step.${i}.description`, `step.${i}.position`);
    const websites = i === 0 ? websitesOf(record, taken) : [];
    return filled({ '@type': 'Procedure', order: i, naam: name, beschrijving: description ?? name, websites });
  });
}

function websitesOf(record: PublicServiceRecord, taken: Taken): Record<string, unknown>[] {
  return (record.hasChannel ?? []).flatMap(({ page, description }, i) => {
    if (!page) return [];
    taken.keep(`hasChannel.${i}.page`, `hasChannel.${i}.description`);
    if ((record.step ?? []).length === 0)
      taken.partly(`hasChannel.${i}`, 'Sans étape où le placer, le formulaire devient un site à consulter.');
    return [{ '@type': 'Website', order: i, naam: description ?? { fr: 'Formulaire en ligne' }, url: page }];
  });
}

/** One condition for each piece too: IPDC knows a piece only as the proof of a condition. */
function conditionsOf(record: PublicServiceRecord, taken: Taken): Record<string, unknown>[] {
  const own = (record.holdsRequirement ?? []).map(({ name, description }, i) => {
    taken.keep(`holdsRequirement.${i}.name`, `holdsRequirement.${i}.description`);
    return { '@type': 'Voorwaarde', order: i, naam: name, beschrijving: description ?? name };
  });
  const pieces = (record.hasInput ?? []).map(({ name, description }, i) => {
    taken.keep(`hasInput.${i}.name`, `hasInput.${i}.description`);
    return {
      '@type': 'Voorwaarde',
      order: own.length + i,
      naam: name,
      beschrijving: name,
      bewijs: { '@type': 'Bewijs', naam: name, beschrijving: description ?? name },
    };
  });
  return [...own, ...pieces];
}

function costsOf(record: PublicServiceRecord, taken: Taken): Record<string, unknown>[] {
  return (record.hasCost ?? []).map(({ hasValue, currency, description }, i) => {
    taken.keep(`hasCost.${i}.description`);
    const amount = hasValue === undefined ? undefined : `${hasValue} ${currency?.split('/').at(-1) ?? ''}`.trim();
    if (amount) {
      taken.partly(
        `hasCost.${i}.description`,
        'IPDC écrit les coûts en toutes lettres : le montant est ajouté au texte.',
      );
      taken.partly(`hasCost.${i}.hasValue`, 'IPDC écrit les coûts en toutes lettres : le montant est dans le texte.');
      if (currency)
        taken.partly(`hasCost.${i}.currency`, 'IPDC écrit les coûts en toutes lettres : la monnaie est dans le texte.');
    }
    const said = description ?? { fr: amount ?? 'Coût' };
    const beschrijving = amount && description ? mapped(description, (text) => `${text} (${amount})`) : said;
    return { '@type': 'Kost', order: i, naam: { fr: 'Coût' }, beschrijving };
  });
}

function contactsOf(record: PublicServiceRecord, taken: Taken): Record<string, unknown>[] {
  return (record.contactPoint ?? []).map(({ hasTelephone, hasEmail, openingHours }, i) => {
    const hours = openingHours?.[0]?.description;
    const language = hours && languages.find((one) => hours[one]);
    taken.keep(`contactPoint.${i}.hasTelephone.0`, `contactPoint.${i}.hasEmail.0`);
    if (language) taken.keep(`contactPoint.${i}.openingHours.0.description.${language}`);
    return filled({
      '@type': 'Contactgegevens',
      order: i,
      telefoonnummer: hasTelephone?.[0],
      email: hasEmail?.[0],
      openingsuren: language && hours[language],
    });
  });
}

function exceptionsOf(record: PublicServiceRecord, taken: Taken): LanguageString | undefined {
  const parts = (record.exception ?? []).flatMap(({ name, description }) => [
    name,
    ...(description ? [description] : []),
  ]);
  if (parts.length > 0) taken.partly('exception', inText);
  return together(parts);
}

/** Texts of ours without a place there, each a paragraph. */
function moreOf(record: PublicServiceRecord, taken: Taken): LanguageString | undefined {
  const parts: LanguageString[] = [];
  const say = (path: string, text: LanguageString | undefined) => {
    if (!text) return;
    taken.partly(path, inMore);
    parts.push(text);
  };
  say('audience', record.audience);
  for (const [i, { name, description }] of (record.passage ?? []).entries()) {
    say(`passage.${i}`, name);
    say(`passage.${i}`, description);
  }
  say('notNeeded', record.notNeeded);
  say('identification', record.identification);
  say('silence', record.silence);
  say('redress', record.redress);
  return together(parts);
}

function together(parts: readonly LanguageString[]): LanguageString | undefined {
  const out: LanguageString = {};
  for (const language of languages) {
    const said = parts.flatMap((part) => part[language] ?? []);
    if (said.length > 0) out[language] = said.join('\n');
  }
  return Object.keys(out).length > 0 ? out : undefined;
}

function mapped(text: LanguageString, change: (text: string) => string): LanguageString {
  return Object.fromEntries(Object.entries(text).map(([language, one]) => [language, change(one)]));
}

const reasons: [RegExp, string][] = [
  [/^produces/, 'IPDC ne décrit comme résultat que les avantages financiers.'],
  [/^keyFact/, 'IPDC n’a pas de place pour « l’essentiel » d’une démarche.'],
  [/^isGroupedBy/, 'IPDC n’a pas de place pour les moments de vie.'],
  [/^processingTime/, 'IPDC n’a pas de place pour le délai de traitement.'],
  [
    /^contactPoint\.\d+\.(?:counter|post)/,
    'IPDC veut une adresse en morceaux (rue, numéro, commune) : rien n’est deviné.',
  ],
  [/^contactPoint/, 'IPDC ne garde qu’un téléphone, qu’une adresse électronique et qu’une langue pour les heures.'],
  [/^step\.\d+\.inCharge/, 'IPDC ne dit pas qui s’occupe d’une étape.'],
  [/\.identifier$/, 'IPDC n’identifie que la démarche elle-même.'],
  [/^hasChannel/, 'IPDC ne décrit pas les canaux, seulement les sites.'],
  [/^hasCompetentAuthority/, 'IPDC renvoie aux administrations par leur adresse.'],
];

function reasonOf(path: string): string {
  return reasons.find(([where]) => where.test(path))?.[1] ?? 'IPDC n’a pas de place pour cela.';
}

function filled(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  );
}

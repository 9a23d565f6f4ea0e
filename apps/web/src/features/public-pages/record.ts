import type { CatalogueRecord, PublicServiceRecord } from '@limpide/catalogue';
import type { LanguageString } from '@limpide/kernel';
import type { PublicSnapshot } from '../../platform/database/index.ts';
import { lifeEventName } from './present.ts';
import type { PublicProcedure } from './queries.ts';

/** Every organisation of the platform is a Belgian one; its own territory is not known yet. */
const BELGIUM = 'http://publications.europa.eu/resource/authority/atu/BEL';
const FRENCH = 'http://publications.europa.eu/resource/authority/language/FRA';

/**
 * A publication as a record of the catalogue. What is not known is left out: a cost or a delay that is written as a sentence stays
 * a sentence, since no amount or duration may be guessed from it.
 * @param base address of the site, without a final stroke
 */
export function recordOf({ id, number, publishedAt, snapshot }: PublicProcedure, base: string): PublicServiceRecord {
  const { content, organisation, steps } = snapshot;
  const address = `${base}/demarches/${id}`;
  const part = (name: string) => ({ id: `${address}#${name}` });
  const known = (name: string) => ({ ...part(name), identifier: `${id}-${name}` });
  return filled<PublicServiceRecord>({
    id: address,
    identifier: id,
    name: { fr: content.title },
    description: { fr: content.summary },
    audience: french(content.audience),
    keyword: content.searchWords.length > 0 ? { fr: content.searchWords } : undefined,
    language: [FRENCH],
    hasCompetentAuthority: [authorityOf(organisation, base)],
    isGroupedBy: [
      {
        id: `${base}/moments-de-vie/${content.lifeEvent}`,
        identifier: content.lifeEvent,
        name: { fr: lifeEventName(content.lifeEvent) },
      },
    ],
    contactPoint: [contactOf(organisation.contact, part)],
    hasChannel: channelsOf(snapshot, known),
    hasCost: content.keyFacts.cost && [{ ...known('cout'), description: french(joined(content.keyFacts.cost)) }],
    hasInput: content.prepare.map((name, i) => ({ ...known(`piece-${i + 1}`), name: { fr: name } })),
    hasLegalResource: content.legalBases.map(({ label, url }, i) => ({
      id: url ?? part(`base-legale-${i + 1}`).id,
      name: { fr: label },
    })),
    step: steps.map((step, i) =>
      filled<CatalogueRecord<'Step'>>({
        ...part(`etape-${i + 1}`),
        position: i + 1,
        name: { fr: step.title },
        description: french(step.body),
        inCharge: french(step.organisation),
      }),
    ),
    keyFact: Object.entries(content.keyFacts).flatMap(([kind, fact]) =>
      fact
        ? filled<CatalogueRecord<'KeyFact'>>({
            ...part(`essentiel-${kind}`),
            kind,
            value: { fr: fact.value },
            note: french(fact.note),
            source: french(fact.source),
          })
        : [],
    ),
    exception: content.exceptions.map(({ title, text }, i) => ({
      ...part(`exception-${i + 1}`),
      name: { fr: title },
      description: { fr: text },
    })),
    notNeeded: french(content.notNeeded),
    identification: french(content.identification),
    silence: french(content.silence),
    redress: french(content.remedies),
    version: number,
    modified: publishedAt.toISOString().slice(0, 10),
  });
}

type Part = (name: string) => { id: string };
type Known = (name: string) => { id: string; identifier: string };

function authorityOf(
  { slug, name }: PublicSnapshot['organisation'],
  base: string,
): CatalogueRecord<'PublicOrganisation'> {
  return {
    id: `${base}/organisations/${slug}`,
    identifier: slug,
    name: { fr: name },
    preferredLabel: { fr: name },
    spatial: [BELGIUM],
  };
}

function contactOf(contact: PublicSnapshot['organisation']['contact'], part: Part): CatalogueRecord<'ContactPoint'> {
  return filled({
    ...part('contact'),
    hasTelephone: contact.phone ? [contact.phone] : undefined,
    hasEmail: contact.email ? [contact.email] : undefined,
    openingHours: contact.openingHours ? [{ ...part('heures'), description: { fr: contact.openingHours } }] : undefined,
    counter: french(contact.address),
    post: french(contact.post),
  });
}

/** The ways to do it: a counter, a telephone and the post are always there; a form when there is one. */
function channelsOf({ content, organisation }: PublicSnapshot, known: Known): CatalogueRecord<'Channel'>[] {
  const { contact } = organisation;
  const way = (means: string, text: string | undefined) =>
    text ? [{ ...known(`canal-${means}`), means, description: { fr: text } }] : [];
  return [
    ...(content.onlineUrl ? [{ ...known('canal-online'), means: 'online', page: content.onlineUrl }] : []),
    ...way('counter', contact.address),
    ...way('phone', [contact.phone, contact.phoneHours].filter(Boolean).join(', ')),
    ...way('post', contact.post),
  ];
}

const french = (text: string | undefined): LanguageString | undefined => (text?.trim() ? { fr: text } : undefined);
const joined = ({ value, note }: { value: string; note: string }) => (note ? `${value} (${note})` : value);

/** Without what is empty: a field that says nothing is not published. */
function filled<T extends { id: string }>(record: { [K in keyof T]: T[K] | undefined }): T {
  const kept = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as unknown as T;
}

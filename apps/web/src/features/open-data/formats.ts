import { type PublicServiceRecord, toJsonLd, toTurtle, triplesOf } from '@limpide/catalogue';

/** The ways in which data leave, by the name one asks for. */
export const formats = {
  json: 'application/json',
  'json-ld': 'application/ld+json',
  turtle: 'text/turtle',
} as const;
export type Format = keyof typeof formats;

/**
 * What was asked: by name in the address, else by the `Accept` header (RFC 9110, 12.5.1: the highest weight wins, the order of this
 * list decides between equals), else JSON. Undefined for a name that does not exist.
 */
export function wantedFormat(name: string | undefined, accept: string | undefined): Format | undefined {
  if (name !== undefined) return Object.hasOwn(formats, name) ? (name as Format) : undefined;
  let best: Format = 'json';
  let most = 0;
  const asked = (accept ?? '').split(',').map((entry) => {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    return { type, weight: Number.isFinite(weight) ? weight : 0 };
  });
  for (const [format, mediaType] of Object.entries(formats)) {
    const weight = asked.find(({ type }) => type === mediaType)?.weight ?? 0;
    if (weight > most) {
      most = weight;
      best = format as Format;
    }
  }
  return best;
}

export function writeRecords(records: readonly PublicServiceRecord[], format: Format, one: boolean): string {
  switch (format) {
    case 'json-ld':
      return JSON.stringify(toJsonLd(records));
    case 'turtle':
      return toTurtle(triplesOf(records));
    default:
      return JSON.stringify(one ? records[0] : { items: records, total: records.length });
  }
}

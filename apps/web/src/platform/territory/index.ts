import type { Db } from '../database/index.ts';
import { folded } from '../forms/folded.ts';

interface ServedCommune {
  organisationId: string;
  name: string;
  nisCode: string;
  postcodes: string[];
  localities: string[];
}

async function listAllServed(db: Db): Promise<ServedCommune[]> {
  return db
    .selectFrom('served_commune')
    .select(['organisation_id as organisationId', 'name', 'nis_code as nisCode', 'postcodes', 'localities'])
    .orderBy('id')
    .execute();
}

/** A commune that a visitor may be of. */
export interface Commune {
  nisCode: string;
  name: string;
  postcodes: string[];
}

export interface Territory {
  commune: Commune;
  /** Organisations that serve it, and those that serve other communes only. */
  own: string[];
  elsewhere: string[];
}

/** What was typed for a commune: found, several, or none. */
export type Asked = { text: string; found?: Territory; choices: Commune[] };

const collator = new Intl.Collator('fr');

/** Reads a postcode, a locality, a name or a NIS code. @returns undefined when nothing was typed */
export async function territoryAsked(db: Db, typed: string | undefined): Promise<Asked | undefined> {
  const text = (typed ?? '').trim().slice(0, 80);
  if (!text) return undefined;
  const served = await listAllServed(db);
  const matching = (fits: (commune: ServedCommune) => boolean) => {
    const found = new Map<string, Commune>();
    for (const commune of served) if (fits(commune)) found.set(commune.nisCode, communeOf(commune));
    return [...found.values()].sort((a, b) => collator.compare(a.name, b.name));
  };
  const key = folded(text);
  const names = ({ name, localities }: ServedCommune) => [name, ...localities].map(folded);
  const [postcode] = key.match(/\b\d{4}\b/) ?? [];
  const tries: ((commune: ServedCommune) => boolean)[] = [
    ({ nisCode }) => nisCode === key,
    ({ postcodes }) => postcode !== undefined && postcodes.includes(postcode),
    (commune) => names(commune).includes(key),
    (commune) => key.length >= 3 && names(commune).some((name) => name.startsWith(key)),
  ];
  for (const fits of tries) {
    const choices = matching(fits);
    if (choices.length === 0) continue;
    // « 5999 Fontaval » names one of those that share a postcode.
    const named = choices.length > 1 ? choices.filter(({ name }) => key.includes(folded(name))) : choices;
    const [only, ...others] = named.length > 0 ? named : choices;
    return others.length === 0 && only ? { text, found: territoryOf(only, served), choices: [] } : { text, choices };
  }
  return { text, choices: [] };
}

const communeOf = ({ nisCode, name, postcodes }: ServedCommune): Commune => ({ nisCode, name, postcodes });

function territoryOf(commune: Commune, served: readonly ServedCommune[]): Territory {
  const own = new Set(
    served.filter(({ nisCode }) => nisCode === commune.nisCode).map(({ organisationId }) => organisationId),
  );
  const elsewhere = new Set(served.map(({ organisationId }) => organisationId).filter((id) => !own.has(id)));
  return { commune, own: [...own], elsewhere: [...elsewhere] };
}

/** Where a démarche that was merged lives now. Follows a chain of mergers, a few steps. */
export async function redirectOf(db: Db, procedureId: string): Promise<string | undefined> {
  let id: string | undefined = procedureId;
  for (let steps = 0; steps < 5 && id; steps++) {
    const row: { to_id: string } | undefined = await db
      .selectFrom('procedure_redirect')
      .select('to_id')
      .where('procedure_id', '=', id)
      .executeTakeFirst();
    if (!row) break;
    id = row.to_id;
  }
  return id === procedureId ? undefined : id;
}

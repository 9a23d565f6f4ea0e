import type { Language } from '@limpide/kernel';
import type { LooseRecord } from '../profile/records.ts';
import { type Loss, shortened } from '../project/loss.ts';
import { type DilaNode, readDilaSheet } from './dila.ts';
import { guardText, readJson } from './guard.ts';
import { hsdsServices, readHsds } from './hsds.ts';
import { parseRdf, type RdfFormat } from './parse.ts';
import { readRecords } from './read-records.ts';
import type { Repair } from './repair.ts';
import { UnreadableRdf } from './unreadable.ts';

/** Where a catalogue comes from. `limpide` is our own JSON. */
export type CatalogueSource = 'cpsv-ap' | 'ipdc' | 'hsds' | 'dila' | 'limpide';

export interface ReadCatalogue {
  source: CatalogueSource;
  /** Démarches in the order of the file, not yet checked. */
  records: LooseRecord[];
  repairs: Repair[];
  losses: Loss[];
  unread: Map<string, number>;
}

export interface CatalogueOptions {
  /** What the file must be; found from its content otherwise. */
  source?: CatalogueSource;
  rdf?: RdfFormat;
  /** Language of texts that say none. */
  language?: Language;
}

/**
 * The démarches of a text, whatever the catalogue it comes from. The kind is seen from the content; nothing is fetched; the same
 * text always gives the same records.
 * @throws UnreadableRdf with a sentence in French
 */
export async function readCatalogue(text: string, options: CatalogueOptions = {}): Promise<ReadCatalogue> {
  guardText(text);
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') throw new UnreadableRdf('Ce fichier est vide.');
  const json = /^[{[]/.test(start) && options.rdf !== 'turtle' && options.rdf !== 'rdf-xml';
  if (!json)
    return readTriples(start, options.rdf ?? (start.startsWith('<') && isXml(start) ? 'rdf-xml' : 'turtle'), options);
  const value = readJson(start);
  const source = options.source ?? sourceOf(value);
  switch (source) {
    case 'dila':
      return readDila(value);
    case 'hsds': {
      const services = hsdsServices(value);
      if (!services) throw new UnreadableRdf('Ce fichier ne contient pas de service HSDS.');
      return { source: 'hsds', ...readHsds(services, options) };
    }
    case 'limpide':
      return { source: 'limpide', records: ownRecords(value), repairs: [], losses: [], unread: new Map() };
    default:
      return readTriples(start, 'json-ld', options);
  }
}

const isXml = (start: string) => /^<(?:\?xml|!DOCTYPE|!--|[a-z][\w.-]*:[a-z][\w.-]*[\s>/])/i.test(start);

/** @throws UnreadableRdf when nothing says what the JSON is */
function sourceOf(value: unknown): CatalogueSource {
  if (sheetsOf(value)) return 'dila';
  if (hsdsServices(value)) return 'hsds';
  if (/"@(?:context|graph|id|type)"/.test(JSON.stringify(value).slice(0, 100_000))) return 'cpsv-ap';
  return 'limpide';
}

async function readTriples(text: string, format: RdfFormat, options: CatalogueOptions): Promise<ReadCatalogue> {
  const { triples, repairs } = await parseRdf(text, format);
  const flemish = triples.some(
    ({ object }) => 'iri' in object && /\/ns\/ipdc-lpdc#(?:Conceptual|Instance)PublicService/.test(object.iri),
  );
  const found = readRecords(triples, options.language ? { language: options.language } : {});
  if (found.records.length === 0 && found.repairs.every(({ kind }) => kind !== 'archived'))
    throw new UnreadableRdf('Ce fichier est lisible, mais il ne décrit aucune démarche (aucun « PublicService »).');
  return { source: flemish ? 'ipdc' : 'cpsv-ap', ...found, repairs: [...repairs, ...found.repairs] };
}

/** One sheet of service-public.fr, or a list of them. */
function sheetsOf(value: unknown): DilaNode[] | undefined {
  const list = (Array.isArray(value) ? value : [value]) as (DilaNode | null)[];
  const isSheet = (one: DilaNode | null) =>
    one?.name === 'Publication' ||
    (Array.isArray(one?.children) && one.children.some((child) => child?.name === 'Publication'));
  return list.length > 0 && list.every(isSheet) ? (list as DilaNode[]) : undefined;
}

function readDila(value: unknown): ReadCatalogue {
  const read: ReadCatalogue = { source: 'dila', records: [], repairs: [], losses: [], unread: new Map() };
  for (const sheet of sheetsOf(value) ?? []) {
    const found = readDilaSheet(sheet);
    if (!found) continue;
    read.records.push(found.record);
    read.repairs.push(...found.repairs);
    for (const name of found.unread) {
      read.unread.set(name, (read.unread.get(name) ?? 0) + 1);
      read.losses.push({
        record: found.record.id,
        field: name,
        label: name,
        value: '',
        outcome: 'dropped',
        why: 'Cet élément n’a pas de place dans une démarche de Limpide.',
      });
    }
  }
  if (read.records.length === 0) throw new UnreadableRdf('Ce fichier ne contient pas de fiche de service-public.fr.');
  return read;
}

function ownRecords(value: unknown): LooseRecord[] {
  const held = (value as { items?: unknown } | null)?.items;
  const list = Array.isArray(value) ? value : Array.isArray(held) ? held : [value];
  const wrong = list.findIndex((one) => typeof (one as LooseRecord | null)?.id !== 'string');
  if (wrong >= 0)
    throw new UnreadableRdf(
      `Ce fichier JSON n’est d’aucun format connu : l’élément ${wrong + 1} n’est pas une démarche (« ${shortened(JSON.stringify(list[wrong]) ?? '').slice(0, 60)} »).`,
    );
  return list as LooseRecord[];
}

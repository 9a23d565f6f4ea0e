import { expand, type LooseRecord, type RdfTerm, type Triple, triplesOf } from '@limpide/catalogue';
import type { SignedChange } from './queries/index.ts';

/** Changes of one page of the stream. A page that holds them all never changes again. */
export const PAGE_SIZE = 100;

const TYPE = expand('rdf:type');
const iri = (address: string): RdfTerm => ({ iri: address });
const instant = (at: Date): RdfTerm => ({ value: at.toISOString(), datatype: expand('xsd:dateTime') });

export const streamAddress = (base: string) => `${base}/api/v1/flux`;
export const pageAddress = (base: string, page: number) => `${streamAddress(base)}/${page}`;
export const versionAddress = (base: string, { procedureId, version }: Pick<SignedChange, 'procedureId' | 'version'>) =>
  `${base}/api/v1/demarches/${procedureId}/versions/${version}`;
export const changeAddress = (base: string, seq: number) => `${base}/api/v1/changements/${seq}`;

/** The stream itself (Linked Data Event Streams): where it begins, and what its members are. */
export function describeStream(base: string): Triple[] {
  const stream = streamAddress(base);
  const say = (predicate: string, object: RdfTerm): Triple => ({
    subject: stream,
    predicate: expand(predicate),
    object,
  });
  return [
    say('rdf:type', iri(expand('ldes:EventStream'))),
    say('ldes:timestampPath', iri(expand('prov:generatedAtTime'))),
    say('ldes:versionOfPath', iri(expand('dct:isVersionOf'))),
    say('tree:shape', iri(`${base}/api/v1/formes`)),
    say('tree:view', iri(pageAddress(base, 1))),
  ];
}

/**
 * One page of the stream: members in order. A full page names the next one, by the date of its own last member, so that nothing in
 * it ever changes again.
 */
export function describePage(page: number, changes: readonly SignedChange[], base: string): Triple[] {
  const address = pageAddress(base, page);
  const out: Triple[] = [
    ...describeStream(base),
    { subject: address, predicate: TYPE, object: iri(expand('tree:Node')) },
  ];
  const last = changes.at(-1);
  if (last && changes.length === PAGE_SIZE) {
    const relation = `${address}#suite`;
    out.push(
      { subject: address, predicate: expand('tree:relation'), object: iri(relation) },
      { subject: relation, predicate: TYPE, object: iri(expand('tree:GreaterThanOrEqualToRelation')) },
      { subject: relation, predicate: expand('tree:node'), object: iri(pageAddress(base, page + 1)) },
      { subject: relation, predicate: expand('tree:path'), object: iri(expand('prov:generatedAtTime')) },
      { subject: relation, predicate: expand('tree:value'), object: instant(last.signedAt) },
    );
  }
  return [...out, ...changes.flatMap((change) => describeMember(change, base))];
}

function describeMember(change: SignedChange, base: string): Triple[] {
  const published = change.kind === 'published';
  const address = published ? versionAddress(base, change) : changeAddress(base, change.seq);
  const say = (predicate: string, object: RdfTerm): Triple => ({
    subject: address,
    predicate: expand(predicate),
    object,
  });
  return [
    { subject: streamAddress(base), predicate: expand('tree:member'), object: iri(address) },
    ...(published ? triplesOf([versionRecord(change, address)]) : [say('rdf:type', iri(expand('lp:Withdrawal')))]),
    say('dct:isVersionOf', iri(`${base}/demarches/${change.procedureId}`)),
    say('prov:generatedAtTime', instant(change.signedAt)),
    say('lp:position', { value: String(change.seq), datatype: expand('xsd:integer') }),
    say('lp:hash', { value: change.hash }),
    ...(published ? [] : [say('lp:version', { value: String(change.version), datatype: expand('xsd:integer') })]),
  ];
}

/** The record under the address of its version, with its parts: two versions on one page must not mix their costs or steps. */
function versionRecord({ signed }: SignedChange, address: string): LooseRecord {
  const { record } = JSON.parse(signed) as { record: LooseRecord };
  const renamed = JSON.stringify(record).replaceAll(`"${record.id}#`, `"${address}#`);
  return { ...(JSON.parse(renamed) as LooseRecord), id: address };
}

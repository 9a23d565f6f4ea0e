import { expand } from '../profile/namespaces.ts';
import { type ClassName, definitionOf, recordClassOf } from '../profile/profile.ts';
import type { LooseRecord } from '../profile/records.ts';
import { VARIANT, withVariants } from './variants.ts';

/** An address (or `_:label` for a node without one), or a literal. */
export type RdfTerm = { iri: string } | { value: string; language?: string; datatype?: string };

export interface Triple {
  subject: string;
  predicate: string;
  object: RdfTerm;
}

const TYPE = expand('rdf:type');

/** What a record says, as triples: its fields first, then the records inside it. A record met twice is said once. */
export function triplesOf(records: readonly { id: string }[], name: ClassName = 'PublicService'): Triple[] {
  const out: Triple[] = [];
  const said = new Set<string>();
  for (const record of withVariants(records, name)) add(record, name, out, said);
  return out;
}

function add(record: LooseRecord, name: ClassName, out: Triple[], said: Set<string>): void {
  if (said.has(record.id)) return;
  said.add(record.id);
  const { term, fields } = definitionOf(name);
  const say = (predicate: string, object: RdfTerm) => out.push({ subject: record.id, predicate, object });
  say(TYPE, { iri: expand(term) });
  if (typeof record.variantOf === 'string') say(expand(VARIANT), { iri: record.variantOf });
  const inside: [LooseRecord, ClassName][] = [];
  for (const [key, field] of Object.entries(fields)) {
    const value = record[key];
    if (value === undefined) continue;
    const predicate = expand(field.term);
    if (field.holds === 'language' || field.holds === 'texts') {
      for (const [language, text] of Object.entries(value as Record<string, string | string[]>))
        for (const one of Array.isArray(text) ? text : [text]) say(predicate, { value: one, language });
      continue;
    }
    const nested = recordClassOf(field);
    for (const one of field.single ? [value] : (value as unknown[])) {
      if (nested) {
        say(predicate, { iri: (one as LooseRecord).id });
        inside.push([one as LooseRecord, nested]);
      } else if (field.holds === 'iri') say(predicate, { iri: one as string });
      else say(predicate, literal(one, field.holds as string));
    }
  }
  for (const [one, kind] of inside) add(one, kind, out, said);
}

const datatypes: Record<string, string> = {
  amount: expand('xsd:double'),
  position: expand('xsd:integer'),
  duration: expand('xsd:duration'),
  day: expand('xsd:date'),
};

function literal(value: unknown, holds: string): RdfTerm {
  const datatype = datatypes[holds];
  return datatype ? { value: String(value), datatype } : { value: String(value) };
}

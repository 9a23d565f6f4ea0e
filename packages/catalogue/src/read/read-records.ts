import type { Language } from '@limpide/kernel';
import { isIri } from '../profile/check.ts';
import type { FieldDefinition } from '../profile/define.ts';
import { expand } from '../profile/namespaces.ts';
import { type ClassName, definitionOf, recordClassOf } from '../profile/profile.ts';
import type { LooseRecord } from '../profile/records.ts';
import type { RdfTerm, Triple } from '../rdf/triples.ts';
import { currentTerm } from './aliases.ts';
import { languageOf, listIn, type Repair } from './repair.ts';

export interface ReadRecords {
  /** Démarches in the order of the file, not yet checked. */
  records: LooseRecord[];
  repairs: Repair[];
  /** Terms that the profile has no place for, with how often they stand in the file. */
  unread: Map<string, number>;
}

const TYPE = expand('rdf:type');

/**
 * Démarches from triples, whatever version of CPSV-AP they come from. What is not quite right is repaired with a trace:
 * bad language tags, texts without a language, old terms, lists kept in one text. Reading again gives the same addresses.
 */
export function readRecords(triples: readonly Triple[], options: { language?: Language } = {}): ReadRecords {
  return new Reader(triples, options.language ?? 'fr').read();
}

class Reader {
  private readonly bySubject = new Map<string, Map<string, RdfTerm[]>>();
  private readonly repairs: Repair[] = [];
  private readonly unread = new Map<string, number>();
  private readonly open = new Set<string>();
  private readonly oldTerms = new Set<string>();
  private readonly language: Language;

  constructor(triples: readonly Triple[], language: Language) {
    this.language = language;
    for (const { subject, predicate, object } of triples) {
      const term = this.current(predicate);
      const fields = this.bySubject.get(subject) ?? new Map<string, RdfTerm[]>();
      this.bySubject.set(subject, fields);
      const values = fields.get(term);
      const value = term === TYPE && 'iri' in object ? { iri: this.current(object.iri) } : object;
      if (values) values.push(value);
      else fields.set(term, [value]);
    }
  }

  read(): ReadRecords {
    const wanted = expand(definitionOf('PublicService').term);
    const records = [...this.bySubject]
      .filter(([, fields]) => fields.get(TYPE)?.some((type) => 'iri' in type && type.iri === wanted))
      .map(([subject]) => this.record(subject, 'PublicService', subject));
    return { records, repairs: this.repairs, unread: this.unread };
  }

  private current(iri: string): string {
    const { iri: term, repaired } = currentTerm(iri);
    if (repaired && !this.oldTerms.has(iri)) {
      this.oldTerms.add(iri);
      this.note('', '', 'old-term', `« ${iri} » est lu comme « ${term} ».`);
    }
    return term;
  }

  private record(subject: string, name: ClassName, id: string): LooseRecord {
    const record: LooseRecord = { id };
    const found = this.bySubject.get(subject);
    if (!found) return record;
    this.open.add(subject);
    const { fields } = definitionOf(name);
    const known = new Set([TYPE]);
    for (const [key, field] of Object.entries(fields)) {
      const term = expand(field.term);
      known.add(term);
      const values = found.get(term);
      if (!values) continue;
      const value = this.value(values, field, id, key);
      if (value !== undefined) record[key] = value;
    }
    for (const [term, values] of found)
      if (!known.has(term)) this.unread.set(term, (this.unread.get(term) ?? 0) + values.length);
    this.open.delete(subject);
    return record;
  }

  private value(values: readonly RdfTerm[], field: FieldDefinition, id: string, key: string): unknown {
    if (field.holds === 'language') return this.texts(values, id, key);
    if (field.holds === 'texts') return this.lists(values, id, key);
    const inside = recordClassOf(field);
    const list = inside
      ? this.nested(values, inside, id, key)
      : values.flatMap((one) => this.plain(one, field, id, key));
    if (list.length === 0) return undefined;
    if (!field.single) return list;
    if (list.length > 1)
      this.note(
        id,
        key,
        'several-values',
        `${list.length} valeurs là où une seule est prévue : la première est gardée.`,
      );
    return list[0];
  }

  private texts(values: readonly RdfTerm[], id: string, key: string): Record<string, string> | undefined {
    const out: Record<string, string> = {};
    for (const one of values) {
      if ('iri' in one) continue;
      const language = this.languageFor(one, id, key);
      if (!language) continue;
      if (out[language] !== undefined && out[language] !== one.value) {
        this.note(id, key, 'several-texts', `Deux textes en « ${language} » : ils se suivent.`);
        out[language] += `\n${one.value}`;
      } else out[language] = one.value;
    }
    return Object.keys(out).length > 0 ? out : undefined;
  }

  private lists(values: readonly RdfTerm[], id: string, key: string): Record<string, string[]> | undefined {
    const out: Record<string, string[]> = {};
    for (const one of values) {
      if ('iri' in one) continue;
      const language = this.languageFor(one, id, key);
      if (!language) continue;
      const parts = listIn(one.value);
      if (parts) this.note(id, key, 'list-in-text', `« ${one.value} » est une liste de ${parts.length} éléments.`);
      out[language] = [...(out[language] ?? []), ...(parts ?? [one.value])];
    }
    return Object.keys(out).length > 0 ? out : undefined;
  }

  private languageFor(one: { value: string; language?: string }, id: string, key: string): Language | undefined {
    if (!one.language) {
      this.note(id, key, 'no-language', `Texte sans langue : lu comme du « ${this.language} ».`);
      return this.language;
    }
    const { language, exact } = languageOf(one.language);
    if (!language) {
      this.note(
        id,
        key,
        'other-language',
        `Texte en « ${one.language} », que Limpide ne publie pas : « ${one.value.slice(0, 80)} ».`,
      );
      return undefined;
    }
    if (!exact) this.note(id, key, 'language-tag', `« ${one.language} » est lu comme « ${language} ».`);
    return language;
  }

  private nested(values: readonly RdfTerm[], inside: ClassName, id: string, key: string): LooseRecord[] {
    return values.flatMap((one, i) => {
      if (!('iri' in one)) {
        this.note(id, key, 'not-an-address', `« ${one.value} » est un texte là où une description est prévue.`);
        return [];
      }
      if (this.open.has(one.iri)) {
        this.note(id, key, 'circle', `« ${one.iri} » se contient lui-même : il n’est décrit qu’une fois.`);
        return [];
      }
      const own = one.iri.startsWith('_:') ? `${id}#${key}-${i + 1}` : one.iri;
      return [this.record(one.iri, inside, own)];
    });
  }

  private plain(one: RdfTerm, { holds }: FieldDefinition, id: string, key: string): unknown[] {
    if ('iri' in one) return holds === 'iri' || holds === 'text' ? [one.iri.replace(/^(?:mailto|tel):/u, '')] : [];
    if (holds === 'iri') {
      if (isIri(one.value)) return [one.value];
      this.note(id, key, 'not-an-address', `« ${one.value} » n’est pas une adresse.`);
      return [];
    }
    if (holds === 'amount' || holds === 'position') {
      const number = Number(one.value.replace(',', '.'));
      return [Number.isFinite(number) && one.value.trim() !== '' ? number : one.value];
    }
    if (holds === 'day') return [one.value.slice(0, 10)];
    return [one.value];
  }

  private note(record: string, field: string, kind: Repair['kind'], message: string): void {
    this.repairs.push({ record, field, kind, message });
  }
}

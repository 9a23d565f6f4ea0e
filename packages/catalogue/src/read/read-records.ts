import type { Language } from '@limpide/kernel';
import { isIri } from '../profile/check.ts';
import type { FieldDefinition } from '../profile/define.ts';
import { expand } from '../profile/namespaces.ts';
import { type ClassName, definitionOf, recordClassOf } from '../profile/profile.ts';
import type { LooseRecord } from '../profile/records.ts';
import { type Loss, labelOf, shortened } from '../project/loss.ts';
import type { RdfTerm, Triple } from '../rdf/triples.ts';
import { VARIANT } from '../rdf/variants.ts';
import { currentTerm } from './aliases.ts';
import { fromIpdc } from './from-ipdc.ts';
import { hasMarkup, languageOf, listIn, loses, type Repair, registerOf, withoutMarkup } from './repair.ts';

export interface ReadRecords {
  /** Démarches in the order of the file, not yet checked. */
  records: LooseRecord[];
  repairs: Repair[];
  /** Terms that the profile has no place for, with how often they stand in the file. */
  unread: Map<string, number>;
  /** What the file says and the records do not. */
  losses: Loss[];
}

const TYPE = expand('rdf:type');
/** Says only in which order a file lists things. */
const ORDER = expand('sh:order');
/** The address that a node of ours stands for: see `withVariants`. */
const VARIANT_OF = expand(VARIANT);

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
  private readonly losses: Loss[] = [];
  private readonly unread = new Map<string, number>();
  private readonly open = new Set<string>();
  private readonly oldTerms = new Set<string>();
  private readonly language: Language;

  constructor(triples: readonly Triple[], language: Language) {
    this.language = language;
    for (const { subject, predicate, object } of fromIpdc(triples, this.repairs)) {
      const term = this.current(predicate);
      const fields = this.bySubject.get(subject) ?? new Map<string, RdfTerm[]>();
      this.bySubject.set(subject, fields);
      const values = fields.get(term);
      const value = term === TYPE && 'iri' in object ? { iri: this.current(object.iri) } : object;
      if (!values) fields.set(term, [value]);
      else if (!saidAlready(values, value)) values.push(value);
    }
  }

  read(): ReadRecords {
    const wanted = expand(definitionOf('PublicService').term);
    const records = [...this.bySubject]
      .filter(([, fields]) => fields.get(TYPE)?.some((type) => 'iri' in type && type.iri === wanted))
      .map(([subject]) => this.record(subject, 'PublicService', subject));
    for (const repair of this.repairs) if (loses(repair)) this.losses.push(lossOf(repair));
    return { records, repairs: this.repairs, unread: this.unread, losses: this.losses };
  }

  private current(iri: string): string {
    const { iri: term, repaired } = currentTerm(iri);
    if (repaired && !this.oldTerms.has(iri)) {
      this.oldTerms.add(iri);
      this.note('', '', 'old-term', `« ${iri} » est lu comme « ${term} ».`, iri, term);
    }
    return term;
  }

  private record(subject: string, name: ClassName, id: string): LooseRecord {
    const record: LooseRecord = { id };
    const found = this.bySubject.get(subject);
    if (!found) return record;
    this.open.add(subject);
    const { fields } = definitionOf(name);
    const known = new Set([TYPE, ORDER, VARIANT_OF]);
    for (const [key, field] of Object.entries(fields)) {
      const term = expand(field.term);
      known.add(term);
      const values = found.get(term);
      if (!values) continue;
      const value = this.value(values, field, id, key);
      if (value !== undefined) record[key] = value;
    }
    for (const [term, values] of found) if (!known.has(term)) this.leave(id, term, values);
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
        list.slice(1).map(String).join('\n'),
        String(list[0]),
      );
    return list[0];
  }

  private texts(values: readonly RdfTerm[], id: string, key: string): Record<string, string> | undefined {
    const out: Record<string, string> = {};
    const tags = new Map<string, string>();
    const said = values.flatMap((one) => ('iri' in one ? [] : [one]));
    // The plain language first, so that a variant of its register never stands in its place.
    for (const one of said.sort((a, b) => registerOf(a.language ?? '') - registerOf(b.language ?? ''))) {
      const language = this.languageFor(one, id, key);
      if (!language) continue;
      const text = this.plainText(one.value, id, key);
      const tag = one.language ?? '';
      if (out[language] === undefined) {
        out[language] = text;
        tags.set(language, tag);
      } else if (tags.get(language) !== tag) {
        const message = `« ${tag} » est une variante du texte en « ${language} » : un seul texte par langue est gardé.`;
        if (out[language] !== text) this.note(id, key, 'register', message, one.value, '');
      } else if (!out[language].split('\n').includes(text)) {
        this.note(
          id,
          key,
          'several-texts',
          `Deux textes en « ${language} » : ils se suivent.`,
          text,
          `${out[language]}\n${text}`,
        );
        out[language] += `\n${text}`;
      }
    }
    return Object.keys(out).length > 0 ? out : undefined;
  }

  private plainText(text: string, id: string, key: string): string {
    if (!hasMarkup(text)) return text;
    const plain = withoutMarkup(text);
    this.note(
      id,
      key,
      'markup',
      'Mise en page de site retirée : le texte reste, une ligne par paragraphe.',
      text,
      plain,
    );
    return plain;
  }

  private leave(id: string, term: string, values: readonly RdfTerm[]): void {
    this.unread.set(term, (this.unread.get(term) ?? 0) + values.length);
    for (const one of values) {
      this.losses.push({
        record: id,
        field: term,
        label: term.split(/[/#:]/).at(-1) ?? term,
        value: shortened('iri' in one ? one.iri : one.value),
        outcome: 'dropped',
        why: 'Ce terme n’a pas de place dans une démarche de Limpide.',
      });
    }
  }

  private lists(values: readonly RdfTerm[], id: string, key: string): Record<string, string[]> | undefined {
    const out: Record<string, string[]> = {};
    for (const one of values) {
      if ('iri' in one) continue;
      const language = this.languageFor(one, id, key);
      if (!language) continue;
      const parts = listIn(one.value, values.length === 1);
      if (parts)
        this.note(
          id,
          key,
          'list-in-text',
          `« ${one.value} » est une liste de ${parts.length} éléments.`,
          one.value,
          parts.join('\n'),
        );
      out[language] = [...(out[language] ?? []), ...(parts ?? [one.value])];
    }
    return Object.keys(out).length > 0 ? out : undefined;
  }

  private languageFor(one: { value: string; language?: string }, id: string, key: string): Language | undefined {
    if (!one.language) {
      this.note(
        id,
        key,
        'no-language',
        `Texte sans langue : lu comme du « ${this.language} ».`,
        one.value,
        this.language,
      );
      return this.language;
    }
    const { language, exact } = languageOf(one.language);
    if (!language) {
      this.note(
        id,
        key,
        'other-language',
        `Texte en « ${one.language} », que Limpide ne publie pas : « ${one.value.slice(0, 80)} ».`,
        one.value,
        '',
      );
      return undefined;
    }
    if (!exact)
      this.note(id, key, 'language-tag', `« ${one.language} » est lu comme « ${language} ».`, one.language, language);
    return language;
  }

  private nested(values: readonly RdfTerm[], inside: ClassName, id: string, key: string): LooseRecord[] {
    return values.flatMap((one, i) => {
      if (!('iri' in one) && inside === 'OpeningHours') {
        const language = this.languageFor(one, id, key);
        return language ? [{ id: `${id}#${key}-${i + 1}`, description: { [language]: one.value } }] : [];
      }
      if (!('iri' in one)) {
        this.note(
          id,
          key,
          'not-an-address',
          `« ${one.value} » est un texte là où une description est prévue.`,
          one.value,
          '',
        );
        return [];
      }
      if (this.open.has(one.iri)) {
        this.note(id, key, 'circle', `« ${one.iri} » se contient lui-même : il n’est décrit qu’une fois.`, one.iri, '');
        return [];
      }
      const stands = this.bySubject.get(one.iri)?.get(VARIANT_OF)?.[0];
      const named = stands && 'iri' in stands ? stands.iri : one.iri;
      const own = named.startsWith('_:') ? `${id}#${key}-${i + 1}` : named;
      return [this.record(one.iri, inside, own)];
    });
  }

  private plain(one: RdfTerm, { holds }: FieldDefinition, id: string, key: string): unknown[] {
    if ('iri' in one) return holds === 'iri' || holds === 'text' ? [one.iri.replace(/^(?:mailto|tel):/u, '')] : [];
    if (holds === 'iri') {
      if (isIri(one.value)) return [one.value];
      this.note(id, key, 'not-an-address', `« ${one.value} » n’est pas une adresse.`, one.value, '');
      return [];
    }
    if (holds === 'amount' || holds === 'position') {
      const number = Number(one.value.replace(',', '.'));
      return [Number.isFinite(number) && one.value.trim() !== '' ? number : one.value];
    }
    if (holds === 'day') return [one.value.slice(0, 10)];
    return [one.value];
  }

  private note(
    record: string,
    field: string,
    kind: Repair['kind'],
    message: string,
    before: string | undefined,
    after: string | undefined,
  ): void {
    this.repairs.push({ record, field, kind, message, before: before ?? '', after: after ?? '' });
  }
}

/** RDF says a thing once, however often a file does. Long lists are looked at from their end: they are not to cost their square. */
function saidAlready(values: readonly RdfTerm[], value: RdfTerm): boolean {
  for (let i = values.length - 1; i >= Math.max(0, values.length - 64); i--) {
    const one = values[i]!;
    if ('iri' in one || 'iri' in value) {
      if ('iri' in one && 'iri' in value && one.iri === value.iri) return true;
    } else if (one.value === value.value && one.language === value.language && one.datatype === value.datatype)
      return true;
  }
  return false;
}

/** A repair that left something out, as a loss. */
function lossOf({ record, field, message, before = '' }: Repair): Loss {
  return { record, field, label: labelOf(field), value: shortened(before), outcome: 'dropped', why: message };
}

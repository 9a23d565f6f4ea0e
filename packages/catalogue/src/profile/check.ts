import { languages } from '@limpide/kernel';
import type { FieldDefinition } from './define.ts';
import { type ClassName, definitionOf, profile, recordClassOf } from './profile.ts';
import type { LooseRecord } from './records.ts';

/**
 * One fault of a record. `defect`: something is missing or cannot be right; `missing-reference`: it names a record that is
 * not in the catalogue; `profile`: the profile asks for it, readers do not need it.
 */
export interface ProfileResult {
  class: 'defect' | 'missing-reference' | 'profile';
  record: string;
  /** Path of the field from the record, as `hasChannel.0.identifier`. */
  field: string;
  /** What to do, in French. */
  message: string;
}

/** Checks a record and all records inside it against the profile. Empty when all is well; never throws on bad input. */
export function checkRecord(record: unknown, name: ClassName = 'PublicService'): ProfileResult[] {
  const results: ProfileResult[] = [];
  visit(record, name, '', typeof (record as LooseRecord)?.id === 'string' ? (record as LooseRecord).id : '', results);
  return results;
}

function visit(value: unknown, name: ClassName, path: string, record: string, out: ProfileResult[]): void {
  const { label, fields } = definitionOf(name);
  const say = (field: string, message: string, kind: ProfileResult['class'] = 'defect') =>
    out.push({ class: kind, record, field: path ? `${path}.${field}` : field, message });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    say('', `${capital(label)} : la description ne peut pas être lue.`);
    return;
  }
  const found = value as LooseRecord;
  if (typeof found.id !== 'string' || !isIri(found.id)) say('id', `${capital(label)} : il manque une adresse valable.`);
  if (path && Object.keys(found).length === 1 && Object.values(fields).some(({ required }) => required)) {
    say('id', `${capital(label)} : « ${found.id} » n’est pas dans ce catalogue.`, 'missing-reference');
    return;
  }
  for (const [key, field] of Object.entries(fields)) {
    const content = Object.hasOwn(found, key) ? found[key] : undefined;
    if (isEmpty(content)) {
      if (field.required) say(key, field.ask ?? `Il manque ${field.label}.`);
      continue;
    }
    const inside = recordClassOf(field);
    if (inside) {
      if (field.single) visit(content, inside, join(path, key), record, out);
      else if (!Array.isArray(content)) say(key, `${capital(field.label)} : une liste est attendue.`);
      else for (const [i, item] of content.entries()) visit(item, inside, join(path, `${key}.${i}`), record, out);
      continue;
    }
    const problem = problemOf(content, field);
    if (problem) say(key, problem);
  }
  for (const key of Object.keys(found)) {
    if (key !== 'id' && !Object.hasOwn(fields, key))
      say(key, `« ${key} » n’est pas prévu pour ${label} : ce champ ne sera pas publié.`, 'profile');
  }
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((text) => isEmpty(text));
}

/** What is wrong with a value that is there, or undefined. */
function problemOf(value: unknown, field: FieldDefinition): string | undefined {
  const list = field.single ? [value] : value;
  switch (field.holds) {
    case 'language':
    case 'texts':
      return languageProblem(value, field);
    default:
      if (!Array.isArray(list)) return `${capital(field.label)} : une liste est attendue.`;
  }
  for (const one of list) {
    const wrong = wrongValue(one, field);
    if (wrong) return wrong;
  }
  return undefined;
}

function languageProblem(value: unknown, { label, holds }: FieldDefinition): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${capital(label)} : un texte par langue est attendu.`;
  for (const [language, text] of Object.entries(value)) {
    if (!(languages as readonly string[]).includes(language))
      return `${capital(label)} : Limpide ne publie pas en « ${language} ».`;
    const texts = holds === 'texts' ? text : [text];
    if (!Array.isArray(texts) || texts.some((one) => typeof one !== 'string' || one.trim() === ''))
      return `${capital(label)} : il manque du texte.`;
  }
  return undefined;
}

function wrongValue(value: unknown, { label, holds }: FieldDefinition): string | undefined {
  switch (holds) {
    case 'amount':
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
        return `${capital(label)} : un nombre est attendu, zéro au moins.`;
      return undefined;
    case 'position':
      if (!Number.isSafeInteger(value) || (value as number) < 0)
        return `${capital(label)} : un nombre entier est attendu.`;
      return undefined;
  }
  if (typeof value !== 'string' || value.trim() === '') return `${capital(label)} : il manque du texte.`;
  if (holds === 'iri' && !isIri(value)) return `${capital(label)} : « ${value} » n’est pas une adresse valable.`;
  if (holds === 'day' && !isDay(value)) return `${capital(label)} : une date est attendue, écrite AAAA-MM-JJ.`;
  if (holds === 'duration' && !duration.test(value))
    return `${capital(label)} : une durée est attendue, comme « P30D » pour trente jours.`;
  return undefined;
}

/** Absolute, without a character that no address may hold, and with one « # » at most (RFC 3987). */
export function isIri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:(?=.)[^\s<>"{}|\\^`#\u0000-\u0020]*(?:#[^\s<>"{}|\\^`#\u0000-\u0020]*)?$/iu.test(text);
}

/** XML Schema duration: at least one part, and a « T » only before hours, minutes or seconds. */
const duration = /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Name of the class that the term stands for, when it is one of the profile. */
export function classOfTerm(term: string): ClassName | undefined {
  return (Object.keys(profile) as ClassName[]).find((name) => profile[name].term === term);
}

import type { Triple } from '../rdf/triples.ts';
import type { ProfileResult } from './check.ts';
import type { FieldDefinition } from './define.ts';
import { expand } from './namespaces.ts';
import { classNames, definitionOf } from './profile.ts';

/** One result of a SHACL engine, whatever the shapes: addresses as they stand in the report. */
export interface ShaclResult {
  /** `http://www.w3.org/ns/shacl#MinCountConstraintComponent` and the like. */
  component: string;
  focus: string;
  path?: string | undefined;
  value?: string | undefined;
}

/**
 * A result of foreign shapes as an editor may read it. Shapes often ask to find in a file what lives in another catalogue, or
 * allow one text where a country has three languages: neither is a fault of the démarche.
 */
export function classifyShacl(results: readonly ShaclResult[], data: readonly Triple[]): ProfileResult[] {
  const described = new Set(data.filter(({ predicate }) => predicate !== TYPE).map(({ subject }) => subject));
  return results.map((result) => ({ record: result.focus, field: keyOf(result), ...judged(result, data, described) }));
}

const TYPE = expand('rdf:type');

function judged(
  { component, focus, path = '', value }: ShaclResult,
  data: readonly Triple[],
  described: ReadonlySet<string>,
): Pick<ProfileResult, 'class' | 'message'> {
  const field = fieldOf(path);
  const name = field?.label ?? 'une valeur';
  const kind = component.split('#').at(-1)?.replace('ConstraintComponent', '') ?? '';
  if (!described.has(focus))
    return {
      class: 'missing-reference',
      message: `« ${focus} » est cité, mais il n’est pas décrit dans ce catalogue.`,
    };
  if (['Class', 'Node', 'Or', 'Xone', 'And', 'QualifiedMinCount'].includes(kind) && value && !described.has(value))
    return {
      class: 'missing-reference',
      message: `« ${value} » est cité, mais il n’est pas décrit dans ce catalogue.`,
    };
  if (kind === 'Class' && value)
    return { class: 'profile', message: `Ce profil ne reconnaît pas la sorte de « ${value} », qui est bien décrit.` };
  if (kind === 'MinCount') {
    if (field?.required || !field) {
      const message = field?.ask ?? `Il manque ${name === 'une valeur' ? `« ${lastPart(path)} »` : name}.`;
      return { class: field ? 'defect' : 'profile', message };
    }
    return { class: 'profile', message: `Ce profil demande ${name} ; une démarche se comprend sans.` };
  }
  if (kind === 'MaxCount') {
    const texts = data.flatMap(({ subject, predicate, object }) =>
      subject === focus && predicate === path && 'value' in object && object.language ? [object.language] : [],
    );
    if (texts.length > 1 && new Set(texts).size === texts.length)
      return { class: 'profile', message: `Ce profil n’admet qu’un texte pour ${name} ; il y en a un par langue.` };
    return { class: 'defect', message: `Il y a plusieurs valeurs pour ${name}, une seule est permise.` };
  }
  return { class: field ? 'defect' : 'profile', message: `La valeur donnée pour ${name} n’a pas la forme attendue.` };
}

const lastPart = (iri: string) => iri.split(/[/#]/).at(-1) ?? iri;

/** Any field of the profile with that term; its name is the same wherever it stands. */
function fieldOf(path: string): FieldDefinition | undefined {
  const found = fieldEntries().filter(([, field]) => expand(field.term) === path);
  return (found.find(([, field]) => field.required) ?? found[0])?.[1];
}

function keyOf({ path = '' }: ShaclResult): string {
  return fieldEntries().find(([, field]) => expand(field.term) === path)?.[0] ?? lastPart(path);
}

const fieldEntries = (): [string, FieldDefinition][] =>
  classNames.flatMap((name) => Object.entries(definitionOf(name).fields));

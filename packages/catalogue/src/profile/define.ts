/**
 * How a profile is written: classes with their fields, once. Types, checks, messages, JSON Schema, SHACL shapes and the
 * JSON-LD context all come from it.
 */
export interface FieldDefinition {
  /** Term in an RDF vocabulary, `prefix:name`. */
  term: string;
  /** In French, with its article, as a message says it. */
  label: string;
  /**
   * `text`: a word or number without language · `language`: one text in one or several languages · `texts`: several
   * texts · `iri`: an address that stands for something · `amount` · `duration` (ISO 8601) · `day` (YYYY-MM-DD) ·
   * `position` (whole number) · else a record of another class.
   */
  holds: 'text' | 'language' | 'texts' | 'iri' | 'amount' | 'duration' | 'day' | 'position' | { record: string };
  /** Must be there. */
  required?: true;
  /** One value at most; otherwise a list. */
  single?: true;
  /** What to do when it is missing, in French. */
  ask?: string;
}

export interface ClassDefinition {
  term: string;
  label: string;
  fields: Readonly<Record<string, FieldDefinition>>;
}

export type ProfileDefinition = Readonly<Record<string, ClassDefinition>>;

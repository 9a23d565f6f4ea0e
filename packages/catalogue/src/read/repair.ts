import { type Language, languages } from '@limpide/kernel';

/** One thing that was put right while reading, so that nothing is dropped in silence. */
export interface Repair {
  /** Address of the record; empty when it concerns the file. */
  record: string;
  field: string;
  kind:
    | 'language-tag'
    | 'no-language'
    | 'several-texts'
    | 'old-term'
    | 'list-in-text'
    | 'not-an-address'
    | 'other-language'
    | 'several-values'
    | 'bad-address'
    | 'circle';
  /** What was done, in French. */
  message: string;
}

/** The language of ours in a tag, and whether the tag was a longer one (`fr-BE`, `nl-x-gen-inf`). */
export function languageOf(tag: string): { language: Language | undefined; exact: boolean } {
  const first = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const language = (languages as readonly string[]).includes(first) ? (first as Language) : undefined;
  return { language, exact: first === tag };
}

/** Subtags of more than eight letters are not legal (BCP 47, 2.1): they are cut, as `x-generated` to `x-generate`. */
export function legalTag(tag: string): string {
  return tag
    .split('-')
    .map((part) => part.slice(0, 8))
    .join('-');
}

/** Several words kept in one text, between semicolons, bars or commas; undefined when it is one. */
export function listIn(text: string): string[] | undefined {
  const separator = [';', '|', ','].find((mark) => text.includes(mark));
  if (!separator) return undefined;
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 ? parts : undefined;
}

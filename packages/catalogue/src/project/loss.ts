import { type Language, type LanguageString, textIn } from '@limpide/kernel';
import { definitionOf } from '../profile/profile.ts';
import { type Element, elementsOf } from './elements.ts';

/** What another format cannot say as we do. */
export interface Loss {
  /** Address of the record; empty when it concerns the file. */
  record: string;
  /** Path of the element, as `step.0.name.fr`. */
  field: string;
  /** Name of the field for people, in French. */
  label: string;
  value: string;
  outcome: 'partly' | 'dropped';
  /** Why, in French. */
  why: string;
}

/** Longer values are cut in a report: it is read by people. */
const LONGEST = 300;

export const shortened = (value: string) => (value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);

/**
 * Follows what a projection takes from a record. What it never takes is dropped: a report made in this way cannot forget
 * an element.
 */
export class Taken {
  readonly elements: readonly Element[];
  private readonly outcomes = new Map<string, string>();
  private readonly record: { id: string };

  constructor(record: { id: string }) {
    this.record = record;
    this.elements = elementsOf(record);
  }

  /** The element, or all those below it, are said whole. */
  keep(...paths: string[]): void {
    for (const path of paths) this.mark(path, '');
  }

  /** They are said, but not as they were. */
  partly(path: string, why: string): void {
    this.mark(path, why);
  }

  /** The text in the language of a format that holds one. Another language is taken for want of better, and that is told. */
  text(path: string, value: LanguageString | undefined, language: Language): string | undefined {
    const found = value && textIn(value, language);
    if (!found) return undefined;
    if (found.language === language) this.keep(`${path}.${language}`);
    else
      this.partly(
        `${path}.${found.language}`,
        `Ce texte n’existe pas en « ${language} » : celui en « ${found.language} » est écrit, sans que sa langue soit dite.`,
      );
    return found.text;
  }

  private mark(path: string, why: string): void {
    for (const element of this.elements) {
      if (element.path === path || element.path.startsWith(`${path}.`)) this.outcomes.set(element.path, why);
    }
  }

  /** @param why what to say of an element that was not taken */
  losses(why: (path: string) => string): Loss[] {
    return this.elements.flatMap(({ path, value }) => {
      const said = this.outcomes.get(path);
      if (said === '') return [];
      return [
        {
          record: this.record.id,
          field: path,
          label: labelOf(path),
          value: shortened(String(value)),
          outcome: said === undefined ? 'dropped' : 'partly',
          why: said ?? why(path),
        },
      ];
    });
  }
}

/** Name of a field of a démarche by its path, in French. */
export function labelOf(path: string): string {
  const { fields } = definitionOf('PublicService');
  const [first = ''] = path.split('.');
  return fields[first]?.label ?? first;
}

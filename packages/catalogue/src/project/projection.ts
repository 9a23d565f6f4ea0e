import { type Language, languages, textIn } from '@limpide/kernel';
import type { Loss } from './loss.ts';

/** A démarche in another format, and what that format could not say of it. */
export interface Projection {
  /** JSON, ready to be written. */
  data: Record<string, unknown>;
  losses: Loss[];
  /** How many elements the record has: those without a loss are said whole. */
  elements: number;
}

/** Why the text in this language is not in a format that holds one language, or undefined when that is not the reason. */
export function oneLanguage(path: string, record: object, wanted: Language): string | undefined {
  const parts = path.split('.');
  const at = parts.findIndex((part) => (languages as readonly string[]).includes(part));
  if (at < 0) return undefined;
  let value: unknown = record;
  for (const part of parts.slice(0, at)) value = (value as Record<string, unknown>)[part];
  const said = textIn(value as Parameters<typeof textIn>[0], wanted)?.language;
  return said === undefined || said === parts[at]
    ? undefined
    : `Ce format ne porte qu’une langue : le texte en « ${said} » est gardé.`;
}

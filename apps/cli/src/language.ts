import type { LanguageModel } from '@limpide/language';
import { rules } from '@limpide/readability';

/**
 * The model of French, with its parser unless `parser` is false. It weighs more than the rest of the program: only
 * the commands that read sentences load it.
 */
export async function loadFrench({ parser = true } = {}): Promise<LanguageModel> {
  if (parser) return (await import('@limpide/language-fr/parser')).frenchWithParser();
  return (await import('@limpide/language-fr')).french();
}

/** The model of French with all that the rules of readability ask of it. */
export function languageOfRules(): Promise<LanguageModel> {
  return loadFrench({ parser: rules.some((rule) => rule.needs === 'trees') });
}

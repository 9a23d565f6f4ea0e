/** The languages in which an organisation can publish. French comes first everywhere. */
export const languages = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in one or several languages; a missing language is absent, never empty. */
export type LanguageString = Partial<Record<Language, string>>;

/** The text in the language asked, or the first one that exists, with the language it is really in (for `lang=`). */
export function textIn(text: LanguageString, wanted: Language): { text: string; language: Language } | undefined {
  for (const language of [wanted, ...languages]) {
    const found = text[language];
    if (found) return { text: found, language };
  }
  return undefined;
}

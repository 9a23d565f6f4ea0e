import { typeset } from '@limpide/language';
import { IntlMessageFormat } from 'intl-messageformat';

type Values = Record<string, string | number | Date>;

/** Gives a sentence by its key. The keys are those of the French file: a wrong one does not compile. */
export type Messages<K extends string> = (key: K, values?: Values) => string;

/**
 * Messages of one feature in ICU syntax, from their French file. French typography is laid once, when a message is first
 * used. Other languages come beside `fr` when an organisation publishes in them; what is missing falls back to French.
 */
export function defineMessages<const T extends Record<string, string>>(fr: T): Messages<keyof T & string> {
  const compiled = new Map<string, string | IntlMessageFormat>();
  return (key, values) => {
    let message = compiled.get(key);
    if (message === undefined) {
      const text = typeset(fr[key] ?? key);
      message = /[{']/.test(text) ? new IntlMessageFormat(text, 'fr-BE', undefined, { ignoreTag: true }) : text;
      compiled.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format(values));
  };
}

import { splitSentences } from '../sentences.ts';
import type { Span } from '../token.ts';
import { cutFurther } from './cut-further.ts';
import { surfaceSpans } from './surface-tokens.ts';

export { contractionParts } from './contractions.ts';

/** A token as it is written; a contraction (« du ») is one. Offsets in UTF-16 units of the text. */
export interface SurfaceToken extends Span {
  /** The characters of the text between the offsets, as they are: a number may hold a space (« 2 001 »). */
  form: string;
  /** Is there a space or a line break after it? At the end of the text there is none. */
  spaceAfter: boolean;
}

export interface SurfaceSentence extends Span {
  tokens: SurfaceToken[];
}

/**
 * Cuts raw French text into the sentences and surface tokens of Universal Dependencies (conventions of UD_French-GSD):
 * « 9 h 30 » is three tokens and « p. ex. » two; « 2 001 », « l'on », « c'est-à-dire », « -t-il » and « -0,8 » are one.
 * Dates in figures, phone and account numbers, file references, links and « M. » stay one token. Contractions are not
 * opened: `contractionParts` does it once they are tagged.
 * Sentences are those of `splitSentences`, and some are cut again where a treebank begins another one: after « ; » or
 * a bracket before a capital, before a sentence without its capital. A title without a stop is cut off by its line
 * break only. All characters that are not spaces lie in exactly one token. Linear time.
 */
export function surfaceSentences(text: string): SurfaceSentence[] {
  return splitSentences(text).flatMap((sentence) =>
    cutFurther(sentence.tokens).map((part) => {
      const tokens = surfaceSpans(text, part).map(({ from, to }) => ({
        form: text.slice(from, to),
        from,
        to,
        spaceAfter: /\s/u.test(text.charAt(to)),
      }));
      return { from: tokens[0]!.from, to: tokens.at(-1)!.to, tokens };
    }),
  );
}

/** A fact found in one text, before both texts are matched. */
import type { FactKind } from '../comparison.ts';

/** What an obligation asks: must, is asked to, may, must not, need not. `not-must` (« ne doit pas ») can mean the last two. */
export type Force = 'obligation' | 'request' | 'permission' | 'prohibition' | 'exemption' | 'not-must';

/**
 * How a negation is expressed; each keeps another in a rewriting when the scope is the same. `otherwise` (« faute de
 * quoi », « sinon ») and `implied` (« il manque », « au maximum ») are no facts of their own: they only keep another.
 */
export type Polarity = 'not' | 'without' | 'otherwise' | 'only' | 'except' | 'opposite' | 'implied';

export interface RemedyParts {
  bodies: string[];
  forms: string[];
  limits: string[];
}

export interface FoundFact {
  kind: FactKind;
  /** Normalised: two mentions with the same kind and value are the same fact. */
  value: string;
  /** Position of the block in the reading. */
  block: number;
  from: number;
  to: number;
  /** Position of the sentence in the reading, −1 outside any sentence. */
  sentence: number;
  /** French label when it is more precise than the kind's. */
  label?: string;
  /** Stems of the words around: what the value is about. */
  near: readonly string[];
  /** Stems of the thing that has this value: « caution » in « une caution de 250 € ». */
  role: readonly string[];
  /** Number part of a deadline or quantity, and its unit or noun stems. */
  count?: number;
  unit?: string;
  nouns?: readonly string[];
  /** Starting event of a deadline: `receipt`, or a stem. */
  start?: string;
  /** « par mois », « par personne ». */
  per?: string;
  force?: Force;
  verb?: string;
  polarity?: Polarity;
  /** Said of a case that may happen: « si vous ne payez pas », « vous ne pouvez pas venir ? ». */
  conditional?: true;
  /** Stems of who or what is denied something: « les pneus » in « les pneus ne sont pas acceptés ». */
  subject?: readonly string[];
  /** The clause to show when the fact alone says too little: « exclusivement », « doit y être mentionnée ». */
  shown?: { from: number; to: number };
  /** Stems under the negation, the obligation or the motive. */
  scope?: readonly string[];
  /** Families of what a consequence tells, the first told first. */
  outcomes?: readonly string[];
  articles?: readonly string[];
  remedy?: RemedyParts;
}

/** What an extractor hands over; place and context are completed by `extractFacts`. */
export type Draft = Omit<FoundFact, 'block' | 'sentence' | 'near' | 'role'>;

/** The spans of one block already explained by a fact: a later, vaguer pattern leaves them alone. */
export class Claims {
  readonly #taken: Uint8Array;

  /** `length` is that of the block's text. */
  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  free(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#taken[at] === 1) return false;
    return true;
  }

  take(from: number, to: number): void {
    this.#taken.fill(1, from, to);
  }
}

/** One block as extractors see it: same offsets in the three texts. */
export interface FactSource {
  text: string;
  /** Plain spaces and apostrophes, case and accents kept. */
  flat: string;
  /** Lower case without accents. */
  plain: string;
  claims: Claims;
}

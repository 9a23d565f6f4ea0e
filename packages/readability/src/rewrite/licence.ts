/** What a rewriting is allowed to change; nothing when empty. Words in lower case, one entry for each time. */
export interface Licence {
  loses?: readonly string[];
  gains?: readonly string[];
  /** Words may change places (passive to active). */
  moves?: boolean;
  /** Commas, colons, semicolons and stops may change (a sentence is split, a list is laid out). */
  cuts?: boolean;
}

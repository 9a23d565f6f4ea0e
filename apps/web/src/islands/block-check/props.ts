import type { HouseLexicon } from '@limpide/readability';

export interface BlockCheckProps {
  /** The fields in the order of the text; several may belong to one block of findings. */
  fields: { id: string; block: string; list?: boolean }[];
  house: HouseLexicon | undefined;
  /** `many` holds `{n}`. */
  texts: { one: string; many: string };
}

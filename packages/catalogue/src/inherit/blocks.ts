/**
 * What a block is made of, which decides how it is compared and merged:
 * - `text`: sentences, in paragraphs;
 * - `list`: items in order, texts or records; `keyOf` names what makes a record the same one;
 * - `terms`: words in no order, that the reader never sees as a list;
 * - `facts`: named texts;
 * - `value`: one thing, taken or left.
 */
export type BlockKind = 'text' | 'list' | 'terms' | 'facts' | 'value';

export interface BlockDefinition {
  kind: BlockKind;
  /** Items of a list that have the same key are the same item, whatever changed in it. A text is its own key when absent. */
  keyOf?: (item: never) => string;
  /** What of an item is compared; the whole item when absent. */
  shownOf?: (item: never) => unknown;
  /** Items follow one another: another order says something else. */
  ordered?: boolean;
}

/** A fiche as its blocks by name; an absent block is empty. */
export type Blocks = Readonly<Record<string, unknown>>;

/** What an organisation says itself in one block, and the version of the fiche modèle that it was written against. */
export interface Override {
  value: unknown;
  base: number;
}

export type Overlay = Readonly<Record<string, Override>>;

/** A text as it is compared: no-break spaces, curly apostrophes and spaces at the ends do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00A0\u202F\u2009\t ]+/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .replace(/ ?\r?\n ?/gu, '\n')
    .trim();
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plain(value) || undefined;
  if (Array.isArray(value)) {
    const items = value.map(canonical).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, part]) => [key, canonical(part)] as const)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? entries : undefined;
  }
  return value ?? undefined;
}

/**
 * The same for two values that say the same: keys in any order, empty parts and typography left out. Empty is `''`. It is
 * compared, not stored.
 */
export function fingerprint(value: unknown): string {
  const found = canonical(value);
  return found === undefined ? '' : JSON.stringify(found);
}

/** The fingerprint of a block: of what is shown of its items, when its definition says so. */
export function blockFingerprint(definition: BlockDefinition, value: unknown): string {
  if (definition.kind === 'terms') return fingerprint([...new Set(itemsOf(value).map(fingerprint))].sort());
  if (!definition.shownOf || !Array.isArray(value)) return fingerprint(value);
  return fingerprint(value.map((item) => definition.shownOf!(item as never)));
}

export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

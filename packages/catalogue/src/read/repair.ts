import { type Language, languages } from '@limpide/kernel';

/** One thing that was put right while reading, so that nothing is dropped in silence. */
export interface Repair {
  /** Address of the record; empty when it concerns the file. */
  record: string;
  field: string;
  kind:
    | 'language-tag'
    | 'no-language'
    | 'several-texts'
    | 'old-term'
    | 'list-in-text'
    | 'not-an-address'
    | 'other-language'
    | 'several-values'
    | 'bad-address'
    | 'circle'
    | 'register'
    | 'markup'
    | 'older-version'
    | 'archived'
    | 'other-form';
  /** What was done and why, in French. */
  message: string;
  /** The value in the file, and what stands in the record; « » when it is left out. */
  before?: string;
  after?: string;
}

/** The language of ours in a tag, and whether the tag was a longer one (`fr-BE`, `nl-x-gen-inf`). */
export function languageOf(tag: string): { language: Language | undefined; exact: boolean } {
  const first = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const language = (languages as readonly string[]).includes(first) ? (first as Language) : undefined;
  return { language, exact: first === tag };
}

/** Subtags of more than eight letters are not legal (BCP 47, 2.1): they are cut, as `x-generated` to `x-generate`. */
export function legalTag(tag: string): string {
  return tag
    .split('-')
    .map((part) => part.slice(0, 8))
    .join('-');
}

/**
 * Several words kept in one text, between semicolons, bars or commas; undefined when it is one. Commas part words only when
 * nothing else does, the text stands alone, and it is no sentence part such as « Impôts, taxes et douane ».
 */
export function listIn(text: string, alone = true): string[] | undefined {
  const separator = [';', '|', ','].find((mark) => text.includes(mark));
  if (!separator || (separator === ',' && (!alone || / (?:et|ou) /.test(text)))) return undefined;
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 ? parts : undefined;
}

/** Repairs after which something that the file said is not in the record. */
const losing: ReadonlySet<Repair['kind']> = new Set([
  'register',
  'other-language',
  'several-values',
  'not-an-address',
  'circle',
  'older-version',
  'archived',
]);

export const loses = ({ kind }: Repair): boolean => losing.has(kind);

/** Marks of a web page by their names: « <neuf> » and « <https://…> » are words. */
const mark =
  '</?(?:p|div|br|ul|ol|li|h[1-6]|a|b|i|u|s|em|strong|span|sup|sub|small|font|center|section|article|header|footer|nav|main|aside|blockquote|q|cite|abbr|code|pre|img|figure|figcaption|hr|table|caption|thead|tbody|tfoot|tr|td|th|dl|dt|dd|script|style|iframe|details|summary|mark|del|ins)(?=[\\s/>])[^<>]*>';
const markup = new RegExp(mark, 'i');
const everyMark = new RegExp(mark, 'gi');

/** Whether a text holds the marks of a web page. */
export const hasMarkup = (text: string): boolean => markup.test(text);

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: '\u00a0' };

/** The words of a text with marks of a web page: a line for each paragraph, « - » before an item of a list. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/?(?:p|div|br|ul|ol|h[1-6]|tr|table)\b[^<>]*>/gi, '\n')
    .replace(everyMark, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => named[name]!)
    .replace(/&#(\d{1,6});/g, (whole, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

/**
 * How near a tag is to the plain language: the text of a page is in the formal register, the informal one is a variant.
 * Lower comes first.
 */
export function registerOf(tag: string): number {
  const lower = tag.toLowerCase();
  if (!/[-_]/.test(lower)) return 0;
  if (lower.includes('informal')) return lower.includes('generat') ? 5 : 4;
  if (lower.includes('formal')) return lower.includes('generat') ? 3 : 2;
  return lower.includes('-x-') ? 3 : 1;
}

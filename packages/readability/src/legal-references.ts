import { tokensWith } from './word-marks.ts';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const date = `(?:\\d{1,2}(?:er)?[ \\u00A0](?:${months})[ \\u00A0]\\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`;
const act =
  '(?:lois?(?:-programme| coordonnées?| spéciale| organique| communale| ordinaire)?|décrets?|ordonnances?|arrêtés?(?: royal| royaux| ministériels?| du gouvernement[\\p{L} -]{0,30})?|règlement[\\p{L}-]{0,12}|circulaires?|directives?|codes?)';

/** An article with its number, or an act with its date: « article 12 », « art. L1122-30 », « décret du 3 mai 2019 ». */
const reference = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:articles?|art\\.|arts\\.)[ \\u00A0](?:[LDRA]\\.? ?)?(?:\\d|[IVX]{1,5}\\.)(?:[\\p{N}/\\u2011-]|\\.(?=[\\p{N}IVX])){0,14}|${act}(?: [\\p{L}’'()-]{1,20}){0,6} (?:du|des) ${date}|Code (?:wallon|civil|judiciaire|pénal|électoral|de la démocratie|du développement|du logement|de droit|des sociétés|des impôts|des droits)(?![\\p{L}]))`,
  'giu',
);

/** What every reference holds a word of. */
export const legalWords = tokensWith(/art|loi|décret|ordonnance|arrêté|règlement|circulaire|directive|code/iu);

/** The legal references of a stretch of text, as UTF-16 offsets in it. */
export function legalReferences(text: string): { from: number; to: number }[] {
  return [...text.matchAll(reference)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

export function hasLegalReference(text: string): boolean {
  return text.search(reference) >= 0;
}

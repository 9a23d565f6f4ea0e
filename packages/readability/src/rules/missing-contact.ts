import type { AnalysedBlock, AnalysedDocument } from '../analysed.ts';
import { farewell, isLetter } from '../letter.ts';
import { type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { missingContactExamples as examples } from './missing-contact.examples.ts';

/** Shorter than this it is a note, not a letter. */
const FEWEST_WORDS = 30;
const available =
  /(?:se tien(?:t|nent)|rest(?:e|ent|ons)|suis|sommes|nous tenons|me tiens) (?:bien entendu |toujours )?à votre (?:entière |pleine |complète )?disposition/iu;
const inquiry = /pour (?:tout|toute|tous) (?:renseignement|information|question|complément)s?[^.,\n]{0,40}/iu;
const field = /t[ée]l|gsm|phone|e-?mail|courriel|mail|contact/iu;

/** E7. Only in a letter (greeting or farewell): silent as soon as a telephone, an address or such a field stands anywhere. */
export const missingContact = documentRule<true>({
  name: 'missing-contact',
  number: 'E7',
  group: 'structure',
  title: 'Dire qui appeler, où et quand',
  why: 'Sans nom ni numéro, une question devient une visite, un retard ou un abandon.',
  source: cite('ewbs', 'quebec', 'iso'),
  mark: 'specify',
  cost: 5,
  thresholds: { public: true, easy: true, decision: true, legal: null, web: null, form: null },
  explain: () => 'une lettre sans téléphone, sans e-mail et sans adresse web',
  examples,
  check(document) {
    const words = document.blocks.reduce((sum, block) => sum + block.words, 0);
    if (words < FEWEST_WORDS || !isLetter(document) || document.blocks.some(hasContact)) return [];
    return [placeOf(document)].filter((draft) => draft !== null);
  },
});

function hasContact(block: AnalysedBlock): boolean {
  const reaches = block.tokens.some(
    (token) =>
      token.kind === 'link' ||
      (token.kind === 'number' &&
        /^(?:\+\d|0)[\d ./()\u00A0\u202F\u2011-]{7,}$/u.test(token.text) &&
        !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(token.text)),
  );
  return (
    reaches ||
    block.opaque.some((span) => field.test(block.text.slice(span.from, span.to))) ||
    /(?<!\p{L})1718(?!\d)/u.test(block.text)
  );
}

/** Where the contact belongs: at the empty promise, at the invitation to ask, at the farewell, or at the end. */
function placeOf({ blocks }: AnalysedDocument): DocumentDraft | null {
  for (const pattern of [available, inquiry, farewell]) {
    for (const [index, block] of blocks.entries()) {
      const match = pattern.exec(block.text);
      if (!match) continue;
      const from = match.index;
      const to = from + match[0].trimEnd().length;
      return draftAt(index, from, to, pattern === farewell ? '' : `« ${match[0].trim()} » : qui appeler ? `);
    }
  }
  const index = blocks.findLastIndex((block) => block.words > 0 && block.kind !== 'header' && block.kind !== 'footer');
  const last = blocks[index]?.sentences.at(-1);
  return last ? draftAt(index, last.from, last.to, '') : null;
}

function draftAt(block: number, from: number, to: number, start: string): DocumentDraft {
  return {
    block,
    from,
    to,
    severity: 'warning',
    title: 'Donnez un nom, un numéro, des heures',
    message: `${start}Le texte ne donne ni téléphone, ni e-mail, ni adresse web.`,
  };
}

import mammoth from 'mammoth';
import { durations, percentile } from '../timing.mjs';

/** A Word document of some twelve pages: reading its text, and writing changes in it. */
export async function documents({ number }) {
  const { docx, longText, p, pp, readDocument, reviseDocument } = await import('../dist/limpide.js');
  const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const body = longText(5_000).map(({ kind, text }) =>
    kind === 'heading' ? pp('<w:outlineLvl w:val="1"/>', escaped(text)) : p(...pieces(escaped(text))),
  );
  const bytes = docx(body.join(''));
  const { blocks } = readDocument(bytes).value;
  const edits = blocks
    .filter(({ text, opaque }) => text.length > 20 && !opaque)
    .map(({ index }) => ({ block: index, from: 0, to: 3, text: 'Mot' }));
  const revise = () => {
    const revised = reviseDocument(bytes, edits, { author: 'Mesure', date: new Date(), mode: 'tracked' });
    if (!revised.ok) throw new Error(revised.error[0].message);
  };
  const buffer = Buffer.from(bytes);
  const times = {
    read: await durations(() => readDocument(bytes), 30),
    revise: await durations(revise, 30),
    text: await durations(() => mammoth.extractRawText({ buffer }), 30),
    html: await durations(() => mammoth.convertToHtml({ buffer }), 30),
  };
  const row = (title, list) => [
    title,
    `${number(percentile(list, 0.5), 1)} ms`,
    `${number(percentile(list, 0.95), 1)} ms`,
  ];
  return {
    title: 'Documents Word',
    note: `Un document de 5 000 mots, ${number(blocks.length)} paragraphes, ${number(bytes.length / 1000)} k. mammoth ne fait que lire.`,
    columns: ['', 'médiane', '95 %'],
    rows: [
      row('Limpide : lire, avec les positions', times.read),
      row('mammoth 1.13 : lire le texte', times.text),
      row('mammoth 1.13 : lire en HTML', times.html),
      row(`Limpide : écrire ${edits.length} modifications suivies`, times.revise),
    ],
  };
}

/** Word cuts a text in runs: a new one every sixty characters or so. */
function pieces(text) {
  return text.match(/.{1,60}(?:\s|$)|.+/g) ?? [text];
}

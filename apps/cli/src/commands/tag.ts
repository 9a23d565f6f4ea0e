import { detectFormat } from '@limpide/documents';
import { annotateConllu, textToConllu } from '@limpide/language';
import { type Command, outputOption } from '../command.ts';
import { readInput, writeResult } from '../files.ts';
import { loadFrench } from '../language.ts';
import { refuse } from '../refusal.ts';
import { decodeSource, isUtf8 } from '../text-encoding.ts';

export const tag: Command = {
  name: 'tag',
  operands: 'FICHIER|-',
  summary: 'Donne la nature, le lemme et la fonction de chaque mot, au format CoNLL-U.',
  details: [
    'Lit un fichier CoNLL-U et remplit ses colonnes UPOS, LEMMA, HEAD et DEPREL ; tout le reste est gardé tel quel. Avec --text, lit un texte brut en français et le découpe en phrases et en mots.',
    'Lit l’entrée standard pour « - ». Exemple : limpide tag --text lettre.txt -o lettre.conllu',
  ],
  options: [
    { name: 'text', help: 'Lit un texte brut.' },
    { name: 'no-parse', help: 'Ne cherche pas la fonction des mots : HEAD et DEPREL restent tels quels.' },
    outputOption,
  ],
  async run(given, terminal) {
    const [file, ...others] = given.operands;
    if (file === undefined || others.length > 0) return refuse('tag : indiquez un seul fichier, ou « - »');
    const { bytes } = await readInput(file, terminal, Number.POSITIVE_INFINITY);
    const parse = !given.has('no-parse');
    const raw = given.has('text');
    // A text that begins like a mail or a page is a text all the same.
    if (bytes.length > 0 && !/^(?:txt|md|html|eml)$/.test(detectFormat(bytes)))
      return refuse(`${file} : ce n’est pas un fichier de texte brut`);
    // CoNLL-U is UTF-8 and nothing else; an old encoding would be changed without a word.
    if (!raw && !isUtf8(bytes)) return refuse(`${file} : un fichier CoNLL-U est en UTF-8, celui-ci ne l’est pas`);
    const text = raw ? decodeSource(bytes) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const model = await loadFrench({ parser: parse });
    if (raw) {
      await writeResult(textToConllu(text, model, { parse }), given.value('output'), terminal);
      return 0;
    }
    const annotated = annotateConllu(text, model, { parse });
    if (!annotated.ok) return refuse(`${file} : ligne ${annotated.error.line} : ${annotated.error.message}`);
    await writeResult(annotated.value, given.value('output'), terminal);
    return 0;
  },
};

import { reviseDocument, type SourceDocument } from '@limpide/documents';
import { applyEdits, type Profile, profiles, type RewriteEdit, rewriteAll } from '@limpide/readability';
import { type Command, outputOption } from '../command.ts';
import { documentOf, type Input, readableFormats, readInput, writeResult } from '../files.ts';
import { loadFrench } from '../language.ts';
import { refuse } from '../refusal.ts';
import { isUtf8 } from '../text-encoding.ts';

export const rewrite: Command = {
  name: 'rewrite',
  operands: 'FICHIER|-',
  summary: 'Réécrit ce qui peut l’être sans risque.',
  details: [
    `Lit ${readableFormats}, ou l’entrée standard pour « - ». Une réécriture n’est proposée que si les nombres, les délais, les noms, les obligations, les négations et les recours restent les mêmes.`,
    'En json, le résultat est la liste que « limpide revise » porte dans le document.',
    'Exemple : limpide rewrite lettre.docx --format json -o edits.json',
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      help: 'Le texte réécrit ou les modifications (text par défaut).',
    },
    { name: 'profile', short: 'p', value: 'PROFIL', choices: profiles, help: 'Genre de texte (public par défaut).' },
    outputOption,
  ],
  async run(given, terminal) {
    const [file, ...others] = given.operands;
    if (file === undefined || others.length > 0)
      return refuse('rewrite : indiquez un seul fichier, ou « - » pour l’entrée standard');
    const input = await readInput(file, terminal);
    const document = documentOf(input);
    const profile = (given.value('profile') ?? 'public') as Profile;
    const edits = rewriteAll(document.blocks, { language: await loadFrench({ parser: false }), profile });
    const result =
      given.value('format') === 'json' ? `${JSON.stringify(edits, null, 2)}\n` : rewritten(input, document, edits);
    await writeResult(result, given.value('output'), terminal);
    return 0;
  },
};

/** A text file keeps its layout; of other formats, the paragraphs with an empty line between them. */
function rewritten({ name, bytes }: Input, { format, blocks }: SourceDocument, edits: readonly RewriteEdit[]): string {
  if ((format === 'txt' || format === 'md') && isUtf8(bytes)) {
    const file = name === '-' ? {} : { fileName: name };
    const revised = reviseDocument(bytes, edits, { author: 'Limpide', date: new Date(0), mode: 'clean', ...file });
    if (revised.ok) return new TextDecoder().decode(revised.value);
  }
  return `${applyEdits(blocks, edits).join('\n\n')}\n`;
}

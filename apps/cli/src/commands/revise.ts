import { type Block, type Edit, type ReviseProblem, reviseDocument } from '@limpide/documents';
import { counted } from '../checked.ts';
import { type Command, outputOption } from '../command.ts';
import { readEdits } from '../edits.ts';
import { documentOf, isSameFile, readInput, writeResult } from '../files.ts';
import { refuse } from '../refusal.ts';

export const revise: Command = {
  name: 'revise',
  operands: 'FICHIER --edits EDITS.json -o RÉSULTAT',
  summary: 'Porte des modifications dans un document, en suivi des modifications.',
  details: [
    'EDITS.json est une liste [{"block":0,"from":12,"to":18,"text":"…"}] qui vise les blocs donnés par « limpide check FICHIER --format json ». Le document de départ n’est jamais changé.',
    'Le suivi des modifications existe dans .docx et .odt. Avec --clean, .html, .md et .txt conviennent aussi.',
    'Exemple : limpide revise lettre.docx --edits edits.json -o lettre-revue.docx',
  ],
  options: [
    { name: 'edits', short: 'e', value: 'EDITS.json', help: 'Les modifications ; « - » pour l’entrée standard.' },
    outputOption,
    { name: 'author', value: 'NOM', help: 'Auteur des modifications (Limpide par défaut).' },
    { name: 'clean', help: 'Exécute les modifications sans en garder le suivi.' },
  ],
  async run(given, terminal) {
    const [file, ...others] = given.operands;
    const edits = given.value('edits');
    const output = given.value('output');
    if (file === undefined || others.length > 0) return refuse('revise : indiquez un seul document');
    if (edits === undefined) return refuse('revise : indiquez les modifications avec --edits EDITS.json');
    if (output === undefined) return refuse('revise : indiquez où écrire le résultat avec -o');
    if (file === '-' && edits === '-') return refuse('revise : « - » ne peut être donné qu’une fois');
    if (await isSameFile(file, output))
      return refuse(`${output} : choisissez un autre nom, le document de départ reste tel quel`);
    const input = await readInput(file, terminal);
    const { blocks } = documentOf(input);
    const wanted = readEdits(await readInput(edits, terminal));
    checkBefore(edits, wanted, blocks);
    const revised = reviseDocument(input.bytes, wanted, {
      author: given.value('author') ?? 'Limpide',
      date: new Date(),
      mode: given.has('clean') ? 'clean' : 'tracked',
      ...(file === '-' ? {} : { fileName: file }),
    });
    if (!revised.ok) return refuse(problemLine(revised.error, file, edits));
    await writeResult(revised.value, output, terminal);
    if (output !== '-')
      await terminal.write(`${output}\u00a0: ${counted(wanted.length, 'modification', 'modifications')}\n`);
    return 0;
  },
};

/** An edit that says what it replaces was made for this text, or not: better to stop than to write elsewhere. */
function checkBefore(name: string, edits: readonly (Edit & { before?: string })[], blocks: readonly Block[]): void {
  for (const [n, { block, from, to, before }] of edits.entries()) {
    const found = blocks[block]?.text.slice(from, to);
    if (before !== undefined && found !== undefined && found !== before) {
      refuse(`${name} : modification ${n + 1} : le document dit « ${found} » et non « ${before} »`);
    }
  }
}

function problemLine(problems: readonly ReviseProblem[], file: string, edits: string): string {
  const [first] = problems;
  const { edit, message, detail } = first!;
  const place = edit === undefined ? file : `${edits} : modification ${edit + 1}`;
  const more = problems.length > 1 ? ` Et ${counted(problems.length - 1, 'autre problème', 'autres problèmes')}.` : '';
  return `${place} : ${message}${detail ? ` (${detail})` : ''}${more}`;
}

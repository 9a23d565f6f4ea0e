import { annotateDocx, type Remark } from '@limpide/documents';
import { analyse, type Finding, type Profile, profiles } from '@limpide/readability';
import { counted, severityWords } from '../checked.ts';
import { type Command, outputOption } from '../command.ts';
import { documentOf, isSameFile, readInput, writeResult } from '../files.ts';
import { languageOfRules } from '../language.ts';
import { refuse } from '../refusal.ts';

export const annotate: Command = {
  name: 'annotate',
  operands: 'FICHIER.docx -o RÉSULTAT.docx',
  summary: 'Écrit les constats comme commentaires dans un document Word.',
  details: [
    'Chaque constat devient un commentaire sur les mots qu’il vise. Le texte et les commentaires existants restent tels quels ; le document de départ n’est jamais changé.',
    'Exemple : limpide annotate lettre.docx --profile decision -o lettre-commentee.docx',
  ],
  options: [
    outputOption,
    { name: 'profile', short: 'p', value: 'PROFIL', choices: profiles, help: 'Genre de texte (public par défaut).' },
    { name: 'hints', help: 'Ajoute les conseils moins sûrs, qui se trompent plus souvent.' },
    { name: 'author', value: 'NOM', help: 'Auteur des commentaires (Limpide par défaut).' },
  ],
  async run(given, terminal) {
    const [file, ...others] = given.operands;
    const output = given.value('output');
    if (file === undefined || others.length > 0) return refuse('annotate : indiquez un seul document');
    if (output === undefined) return refuse('annotate : indiquez où écrire le résultat avec -o');
    if (await isSameFile(file, output))
      return refuse(`${output} : choisissez un autre nom, le document de départ reste tel quel`);
    const input = await readInput(file, terminal);
    const document = documentOf(input);
    if (document.format !== 'docx')
      return refuse(`${file} : les commentaires ne s’écrivent que dans un fichier Word (.docx)`);
    const { findings } = analyse(document.blocks, {
      profile: (given.value('profile') ?? 'public') as Profile,
      language: await languageOfRules(),
      ...(given.has('hints') ? { hints: 'all' as const } : {}),
    });
    const annotated = annotateDocx(input.bytes, findings.map(remarkOf), {
      author: given.value('author') ?? 'Limpide',
      date: new Date(),
      ...(file === '-' ? {} : { fileName: file }),
    });
    if (!annotated.ok) {
      const { message, detail } = annotated.error[0]!;
      return refuse(`${file} : ${message}${detail ? ` (${detail})` : ''}`);
    }
    await writeResult(annotated.value, output, terminal);
    if (output !== '-')
      await terminal.write(`${output}\u00a0: ${counted(findings.length, 'commentaire', 'commentaires')}\n`);
    return 0;
  },
};

/** What to do, why, the fixes, then where the rule comes from. */
function remarkOf({ block, from, to, title, message, fixes, severity, rule, source }: Finding): Remark {
  const lines = [
    title,
    message,
    ...fixes.map(({ label }) => `→ ${label}`),
    `${severityWords[severity]}, ${rule}`,
    source,
  ];
  return { block, from, to, text: lines.join('\n') };
}

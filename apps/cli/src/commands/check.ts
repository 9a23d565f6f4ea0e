import { type AnalyseOptions, analyse, type Profile, profiles } from '@limpide/readability';
import type { Arguments } from '../arguments.ts';
import { type Checked, counted, reaches, type Threshold, thresholds } from '../checked.ts';
import { type Command, outputOption } from '../command.ts';
import { readableFormats, writeResult } from '../files.ts';
import { checkCsv } from '../formats/csv.ts';
import { checkGithub } from '../formats/github.ts';
import { checkHtml } from '../formats/html.ts';
import { checkJson } from '../formats/json.ts';
import { checkSarif } from '../formats/sarif.ts';
import { checkText } from '../formats/text.ts';
import { inputsOf, type PendingInput } from '../inputs.ts';
import { languageOfRules } from '../language.ts';
import { Refusal, refuse } from '../refusal.ts';
import { sourcePositions } from '../source-positions.ts';
import type { Terminal } from '../terminal.ts';

const formats: Record<string, (checked: readonly Checked[], several: boolean) => string> = {
  text: checkText,
  json: checkJson,
  sarif: checkSarif,
  github: checkGithub,
  html: checkHtml,
  csv: checkCsv,
};

export const check: Command = {
  name: 'check',
  operands: 'FICHIER…|DOSSIER|ZIP|-',
  summary: 'Dit ce qui gêne la lecture de textes en français, et comment y remédier.',
  details: [
    `Lit ${readableFormats}, tous les documents d’un dossier ou d’une archive .zip, ou l’entrée standard pour « - ».`,
    'Exemple : limpide check lettre.docx --profile decision --format html -o rapport.html',
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: Object.keys(formats),
      help: 'Forme du résultat (text par défaut).',
    },
    { name: 'profile', short: 'p', value: 'PROFIL', choices: profiles, help: 'Genre de texte (public par défaut).' },
    {
      name: 'fail-on',
      value: 'SEUIL',
      choices: thresholds,
      help: 'Gravité à partir de laquelle le code de sortie est 1 (error par défaut).',
    },
    { name: 'hints', help: 'Ajoute les conseils moins sûrs, qui se trompent plus souvent.' },
    outputOption,
  ],
  async run(given: Arguments, terminal: Terminal) {
    const files = given.operands;
    if (files.length === 0) refuse('check : indiquez un fichier, ou « - » pour l’entrée standard');
    if (files.filter((file) => file === '-').length > 1) refuse('check : « - » ne peut être donné qu’une fois');
    const profile = (given.value('profile') ?? 'public') as Profile;
    const options: AnalyseOptions = { profile, ...(given.has('hints') ? { hints: 'all' } : {}) };
    const checked: Checked[] = [];
    let several = files.length > 1;
    let failed = false;
    for (const file of files) {
      const inputs = await orSay(terminal, () => inputsOf(file, terminal));
      failed ||= inputs === undefined;
      several ||= inputs?.several === true;
      for (const input of inputs?.list ?? []) {
        const one = await orSay(terminal, () => checkInput(input, options));
        if (one) checked.push(one);
        failed ||= one === undefined;
      }
      if (inputs && inputs.leftAside > 0) {
        const left = counted(
          inputs.leftAside,
          'fichier d’un autre type est laissé de côté',
          'fichiers d’autres types sont laissés de côté',
        );
        terminal.say(`limpide : ${file} : ${left}`);
      }
    }
    if (checked.length > 0) {
      const write = formats[given.value('format') ?? 'text']!;
      await writeResult(write(checked, several), given.value('output'), terminal);
    }
    if (failed) return 2;
    return reaches(checked, (given.value('fail-on') ?? 'error') as Threshold) ? 1 : 0;
  },
};

async function checkInput({ name, open }: PendingInput, options: AnalyseOptions): Promise<Checked> {
  const { bytes, document } = await open();
  const analysis = analyse(document.blocks, { ...options, language: await languageOfRules() });
  return { file: name, document, analysis, positions: sourcePositions(bytes, document) };
}

/** One bad file does not hide what is said of the others: its line is written and the work goes on. */
async function orSay<T>(terminal: Terminal, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.say(`limpide : ${error.message}`);
    return undefined;
  }
}

import { analyse, compare, comparisonToHtml, engine, type Profile, profiles } from '@limpide/readability';
import { type Command, outputOption } from '../command.ts';
import { documentOf, readableFormats, readInput, writeResult } from '../files.ts';
import { compareJson } from '../formats/compare-json.ts';
import { languageOfRules } from '../language.ts';
import { refuse } from '../refusal.ts';

export const compareCommand: Command = {
  name: 'compare',
  operands: 'AVANT APRÈS',
  summary: 'Rapproche deux versions d’un texte : phrases, mots, faits gardés ou perdus, scores.',
  details: [
    `Lit ${readableFormats}, ou l’entrée standard pour l’un des deux textes, donné comme « - ».`,
    'Exemple : limpide compare avant.docx apres.docx --format html -o comparaison.html',
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['json', 'html'],
      help: 'Forme du résultat (json par défaut).',
    },
    { name: 'profile', short: 'p', value: 'PROFIL', choices: profiles, help: 'Genre de texte (public par défaut).' },
    {
      name: 'fail-on',
      value: 'SEUIL',
      choices: ['stop', 'never'],
      help: 'Avec stop, le code de sortie est 1 quand un fait perdu ou changé doit arrêter la publication (never par défaut).',
    },
    outputOption,
  ],
  async run(given, terminal) {
    const [before, after, ...others] = given.operands;
    if (before === undefined || after === undefined || others.length > 0) {
      return refuse('compare : indiquez deux fichiers, le texte d’avant puis celui d’après');
    }
    if (before === '-' && after === '-') return refuse('compare : « - » ne peut être donné qu’une fois');
    const profile = (given.value('profile') ?? 'public') as Profile;
    const old = documentOf(await readInput(before, terminal));
    const fresh = documentOf(await readInput(after, terminal));
    const language = await languageOfRules();
    const comparison = compare(old.blocks, fresh.blocks, {
      ...(profile === 'decision' ? { decision: true } : {}),
      measure(blocks) {
        const { counts, scores } = analyse(blocks, { profile, language });
        return { counts, scores };
      },
    });
    const result =
      given.value('format') === 'html'
        ? comparisonToHtml(comparison, { title: `${before} → ${after}` })
        : compareJson(comparison, { engine, profile, before, after });
    await writeResult(result, given.value('output'), terminal);
    return given.value('fail-on') === 'stop' && comparison.stops.length > 0 ? 1 : 0;
  },
};

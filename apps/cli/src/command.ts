import type { Arguments, OptionSpec } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export interface Command {
  name: string;
  /** What follows the name: `FICHIER…`. */
  operands: string;
  /** One line for the list of commands. */
  summary: string;
  /** Paragraphs of its own help. */
  details: readonly string[];
  options: readonly OptionSpec[];
  /** @returns the exit code. @throws Refusal */
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

/** Options of every command. */
export const sharedOptions: readonly OptionSpec[] = [
  {
    name: 'ui',
    value: 'LANGUE',
    help: 'Langue de l’interface : fr.',
  },
  { name: 'help', short: 'h', help: 'Affiche cette aide.' },
];

export const outputOption: OptionSpec = {
  name: 'output',
  short: 'o',
  value: 'FICHIER',
  help: 'Écrit le résultat dans ce fichier.',
};

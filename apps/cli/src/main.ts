import { type Arguments, type OptionSpec, readArguments } from './arguments.ts';
import { type Command, sharedOptions } from './command.ts';
import { annotate } from './commands/annotate.ts';
import { catalogue } from './commands/catalogue/index.ts';
import { check } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { lsp } from './commands/lsp.ts';
import { revise } from './commands/revise.ts';
import { rewrite } from './commands/rewrite.ts';
import { tag } from './commands/tag.ts';
import { commandHelp, programHelp } from './help.ts';
import { Refusal, refuse } from './refusal.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { version } from './version.ts';

// The build writes it beside the program.
export { rulesPage } from './rules-page.ts';

const commands: readonly Command[] = [check, annotate, compareCommand, revise, rewrite, tag, catalogue, lsp];

const programOptions: readonly OptionSpec[] = [
  ...sharedOptions,
  { name: 'version', short: 'V', help: 'Affiche la version.' },
];

/** Runs the program in this process; leaves the exit code to Node, so that everything written reaches its reader. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv, processTerminal());
}

/** @returns the exit code: 0 fine, 1 findings at or above the threshold, 2 unusable input or arguments. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.say(`limpide : ${error.message}`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const at = argv.findIndex((argument, n) => !argument.startsWith('-') && argv[n - 1] !== '--ui');
  const before = readArguments(at < 0 ? argv : argv.slice(0, at), programOptions, 'limpide --help');
  checkLanguage(before);
  if (before.has('version')) {
    await terminal.write(`limpide ${version}\n`);
    return 0;
  }
  const name = argv[at];
  if (before.has('help') || name === 'help') {
    const asked = name === 'help' ? argv[at + 1] : name;
    await terminal.write(
      asked === undefined ? programHelp(commands, programOptions) : commandHelp(commandNamed(asked)),
    );
    return 0;
  }
  if (name === undefined) return refuse('indiquez une commande (voir « limpide --help »)');
  const command = commandNamed(name);
  const options = [...command.options, ...sharedOptions];
  const given = readArguments(argv.slice(at + 1), options, `limpide ${command.name} --help`);
  checkLanguage(given);
  if (given.has('help')) {
    await terminal.write(commandHelp(command));
    return 0;
  }
  return command.run(given, terminal);
}

function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name);
  return found ?? refuse(`commande inconnue : ${name} (voir « limpide --help »)`);
}

function checkLanguage(given: Arguments): void {
  const language = given.value('ui') ?? 'fr';
  if (language !== 'fr') refuse(`l’interface n’existe pas en « ${language} » : utilisez --ui fr`);
}

import type { OptionSpec } from './arguments.ts';
import { type Command, sharedOptions } from './command.ts';

const exitCodes = [
  '0  rien n’atteint le seuil demandé',
  '1  au moins un constat atteint le seuil (--fail-on)',
  '2  fichier ou arguments inutilisables : une ligne dit quoi et où',
];

export function programHelp(commands: readonly Command[], options: readonly OptionSpec[]): string {
  return lines(
    'Limpide : des textes administratifs que l’on comprend à la première lecture.',
    '',
    'Usage : limpide COMMANDE [OPTIONS] …',
    '',
    'Commandes',
    ...columns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trimEnd(), summary])),
    '',
    'Options',
    ...columns(options.map(described)),
    '',
    'Codes de sortie',
    ...exitCodes.map((line) => `  ${line}`),
    '',
    '« limpide COMMANDE --help » détaille une commande. Rien n’est envoyé sur le réseau.',
  );
}

export function commandHelp({ name, operands, summary, details, options }: Command): string {
  return lines(
    ...wrapped(summary, 80),
    '',
    `Usage : limpide ${[name, operands].filter(Boolean).join(' ')} [OPTIONS]`,
    '',
    ...details.flatMap((paragraph) => [...wrapped(paragraph, 80), '']),
    'Options',
    ...columns([...options, ...sharedOptions].map(described)),
  );
}

function described({ name, short, value, choices, help }: OptionSpec): [string, string] {
  const names = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  return [names, choices ? `${help} Valeurs : ${choices.join(', ')}.` : help];
}

/** Two columns, the second one wrapped. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrapped(right, 76 - width).map((line, n) => `  ${(n === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}

function wrapped(text: string, width: number): string[] {
  const out = [''];
  for (const word of text.split(' ')) {
    const line = out.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) out.push(word);
    else out[out.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return out;
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

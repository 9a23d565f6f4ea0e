import { parseArgs } from 'node:util';
import { refuse } from './refusal.ts';

/** An option, as it is read and as the help shows it. Without `value` it is a switch. */
export interface OptionSpec {
  name: string;
  short?: string;
  /** Name of the value in the help: `FICHIER`. */
  value?: string;
  /** The only values it takes. */
  choices?: readonly string[];
  help: string;
}

export interface Arguments {
  operands: string[];
  /** The value of an option with a value, the last one when it is given twice. */
  value(name: string): string | undefined;
  /** Whether a switch is given. */
  has(name: string): boolean;
}

/**
 * Reads what follows the name of a command.
 * @throws Refusal for an unknown option, a missing value or a value outside the choices.
 */
export function readArguments(argv: readonly string[], specs: readonly OptionSpec[], help: string): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      specs.map(({ name, short, value }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (!spec) refuse(`option inconnue : ${token.rawName} (voir « ${help} »)`);
    if (spec.value === undefined) {
      if (token.value !== undefined) refuse(`l’option ${token.rawName} ne prend pas de valeur`);
      switches.add(spec.name);
    } else {
      if (token.value === undefined || token.value === '') {
        refuse(`l’option ${token.rawName} attend une valeur : ${spec.choices?.join(', ') ?? spec.value}`);
      }
      if (spec.choices && !spec.choices.includes(token.value)) {
        refuse(`« ${token.value} » ne convient pas à ${token.rawName} : ${spec.choices.join(', ')}`);
      }
      values.set(spec.name, token.value);
    }
  }
  return { operands, value: (name) => values.get(name), has: (name) => switches.has(name) };
}

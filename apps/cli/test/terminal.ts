import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/main.ts';

export interface Outcome {
  code: number;
  out: string;
  /** What was said apart from results, line by line. */
  said: string[];
}

/** A folder of files and the program run in this process: `(await desk.run('check', 'a.txt')).out`. */
export interface Desk {
  path(name: string): string;
  put(name: string, content: string | Uint8Array): string;
  get(name: string): Buffer;
  /** Arguments that are names of files of the desk are turned into their paths. */
  run(...argv: string[]): Promise<Outcome>;
  pipe(input: string | Uint8Array, ...argv: string[]): Promise<Outcome>;
  clear(): void;
}

export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-cli-'));
  const names = new Set<string>();
  const path = (name: string) => join(folder, name);
  const pipe = async (input: string | Uint8Array, ...argv: string[]): Promise<Outcome> => {
    const chunks: Buffer[] = [];
    const said: string[] = [];
    const code = await run(
      argv.map((argument) => (names.has(argument) ? path(argument) : argument)),
      {
        read: async (limit) => Buffer.from(input).subarray(0, limit),
        write: async (data) => void chunks.push(Buffer.from(data)),
        say: (line) => said.push(line.replaceAll(folder, '.')),
      },
    );
    return { code, out: Buffer.concat(chunks).toString('utf8').replaceAll(folder, '.'), said };
  };
  return {
    path,
    put(name, content) {
      names.add(name);
      writeFileSync(path(name), content);
      return path(name);
    },
    get: (name) => readFileSync(path(name)),
    pipe,
    run: (...argv) => pipe('', ...argv),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One error, and several lesser findings. */
export const letter = `Objet : votre demande de prime

Suite à l'examen de votre demande introduite en date du 3 mars 2027, nous sommes au regret de devoir vous informer que, votre dossier ne comportant pas l'ensemble des documents requis, il vous appartient de nous faire parvenir, dans les 30 jours de la présente, copie de votre dernier avertissement ainsi que la preuve de votre domicile.

À défaut de réception dans le délai imparti, votre demande sera classée.
`;

/** Nothing to say about it. */
export const plainLetter = 'Envoyez ces 2 documents avant le 14 avril 2027.\n';

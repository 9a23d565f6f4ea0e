/**
 * Makes a release of the scripts that other sites load: `node embeds/release.ts 1.0.0`, from apps/web. A release that was made is
 * never made again: sites carry its hash.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const feature = join(import.meta.dirname, '../src/features/embeds');
export const scriptNames = ['limpide-demarche', 'limpide-cadre', 'limpide-hauteur'] as const;

/** The script as browsers get it: one small module that imports nothing. */
export async function buildScript(name: (typeof scriptNames)[number]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(feature, 'islands', `${name}.ts`),
        output: { format: 'es' },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new RangeError(`${name} is not one file`);
  return chunk.code.trimEnd();
}

export const integrityOf = (code: string) => `sha384-${createHash('sha384').update(code, 'utf8').digest('base64')}`;

async function main(version: string | undefined): Promise<void> {
  if (!version || !/^\d+\.\d+\.\d+$/.test(version)) throw new RangeError('a version such as 1.0.0');
  const file = join(feature, 'releases', `${version}.ts`);
  if (existsSync(file)) throw new RangeError(`${version} was made already`);
  const scripts = await Promise.all(
    scriptNames.map(async (name) => {
      const code = await buildScript(name);
      return [name, { integrity: integrityOf(code), code }] as const;
    }),
  );
  const body = JSON.stringify(Object.fromEntries(scripts), undefined, 2);
  writeFileSync(
    file,
    `// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code of scripts.\n// Made by embeds/release.ts; never changed once it is online.\nexport const release = ${body} as const;\n`,
  );
}

if (process.argv[1] === import.meta.filename) await main(process.argv[2]);

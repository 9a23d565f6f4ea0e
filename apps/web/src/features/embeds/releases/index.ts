import { release } from './1.0.0.ts';

export interface Script {
  code: string;
  /** For the attribute of the same name: what a browser checks before it runs the script. */
  integrity: string;
}

/** Every release that was ever online goes on being served: sites carry its address and its hash. */
export const releases: Readonly<Record<string, Readonly<Record<string, Script>>>> = { '1.0.0': release };

export const currentVersion = '1.0.0';

export type ScriptName = 'limpide-demarche' | 'limpide-cadre' | 'limpide-hauteur';

export function currentScript(name: ScriptName): Script & { path: string } {
  return { ...releases[currentVersion]![name]!, path: `/integrer/scripts/${name}-${currentVersion}.js` };
}

/** The script of an address: `limpide-demarche-1.0.0.js`. */
export function scriptOf(file: string): Script | undefined {
  const [, name, version] = /^([a-z-]+)-(\d+\.\d+\.\d+)\.js$/.exec(file) ?? [];
  if (!name || !version || !Object.hasOwn(releases, version)) return undefined;
  const release = releases[version]!;
  return Object.hasOwn(release, name) ? release[name] : undefined;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built style sheet and scripts are: names change with their content, so that they are kept for ever. */
export interface Assets {
  styles: string[];
  islands: string | undefined;
  directory: string;
  /** The font is asked for early: it is on every page. */
  font: string | undefined;
}

interface ManifestEntry {
  file: string;
  css?: string[];
  src?: string;
}

export function readAssets(directory: string): Assets {
  const path = join(directory, '.vite', 'manifest.json');
  if (!existsSync(path)) return { styles: [], islands: undefined, directory, font: undefined };
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>;
  const entries = Object.values(manifest);
  const styles = new Set<string>();
  for (const entry of entries) {
    for (const css of entry.css ?? []) styles.add(`/assets/${css.replace(/^assets\//, '')}`);
    if (entry.file.endsWith('.css')) styles.add(`/assets/${entry.file.replace(/^assets\//, '')}`);
  }
  const islands = entries.find((entry) => entry.src?.endsWith('islands/registry.ts'))?.file;
  const font = entries.find((entry) => entry.file.endsWith('.woff2'))?.file;
  return {
    styles: [...styles],
    islands: islands && `/assets/${islands.replace(/^assets\//, '')}`,
    directory,
    font: font && `/assets/${font.replace(/^assets\//, '')}`,
  };
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folders that never change what is built, at any depth. */
const ignoredFolders = new Set(['node_modules', 'dist', 'test', 'coverage']);

/**
 * The files that a build may read: everything below the given files and folders, except tests, results and hidden files.
 * @returns {{path: string, size: number, mtimeMs: number}[]} sorted by path, relative to `root`
 */
export function sourcesOf(root, entries) {
  const found = [];
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of readdirSync(join(root, path))) {
        if (!name.startsWith('.') && !ignoredFolders.has(name)) visit(`${path}/${name}`);
      }
    } else if (stat?.isFile() && !/\.test\.tsx?$/.test(path)) {
      found.push({ path: path.split(sep).join('/'), size: stat.size, mtimeMs: stat.mtimeMs });
    }
  };
  for (const entry of entries) visit(entry);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A quick mark of the files, from their sizes and dates: reads no content. */
export function markOf(files) {
  return digest(files.map((file) => `${file.path} ${file.size} ${file.mtimeMs}`));
}

/** A sure mark of the files, from their contents. */
export function contentOf(root, files) {
  return digest(files.map((file) => `${file.path} ${digest([readFileSync(join(root, file.path))])}`));
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}

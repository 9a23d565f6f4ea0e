/** Reads one file in a process of its own and says what came of it and what it cost: `node cost.ts file name`. */
import { readFileSync } from 'node:fs';
import { readAnyDocument } from '../src/read-any-document.ts';

const [file, fileName] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file!));
const before = performance.now();
const result = readAnyDocument(bytes, { fileName });
const milliseconds = Math.round(performance.now() - before);
const megabytes = Math.round(peak() / 1e6);
process.stdout.write(
  JSON.stringify({
    outcome: result.ok ? 'read' : result.error.code,
    message: result.ok ? '' : result.error.message,
    blocks: result.ok ? result.value.blocks.length : 0,
    milliseconds,
    megabytes,
  }),
);

/** Most memory this process held, in bytes. `resourceUsage` counts what its parent held when it started it. */
function peak(): number {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024;
  } catch {
    return process.memoryUsage.rss();
  }
}

/**
 * A process that begins with the model as it is shipped, compressed, and ends with the findings of a short letter: what a
 * writer waits for at the first visit once the script is there. It tells how much processor that took, in milliseconds.
 */

import { analyse, french, frenchWithParser, longText } from './dist/limpide.js';
import { ownCpu } from './timing.mjs';

const blocks = longText(120);
const start = ownCpu();
const model = process.argv[2] === 'trees' ? frenchWithParser() : french();
const read = ownCpu();
const { findings } = analyse(blocks, { language: model });
const done = ownCpu();
process.send({ read: read - start, found: done - read, findings: findings.length });
process.disconnect();

import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './pool.ts';
import { runTask } from './tasks.ts';

/** The thread that reads and compares, one thing at a time. It knows no database, no configuration and no key. */
parentPort?.on('message', async ({ name, input }: Question) => {
  let answer: Answer;
  try {
    answer = { ok: true, value: await runTask(name, input) };
  } catch (error) {
    answer = { ok: false, error: error instanceof Error ? error : new Error(String(error)) };
  }
  parentPort?.postMessage(answer);
});

import { runTask, type TaskInput, type TaskName, type TaskOutput } from './tasks.ts';

/** The engines, where they keep nobody waiting. */
export interface Engines {
  /**
   * Runs one task.
   * @param owner the person for whom it is done: one person has one task running at a time
   * @throws AppError `error.too-heavy` when it took too long or too much memory, `error.too-many` when too much waits
   */
  run<N extends TaskName>(name: N, input: TaskInput<N>, owner: string): Promise<TaskOutput<N>>;
  stop(): Promise<void>;
}

/** The same in the thread that asks: for sources that were not built, and for tests. */
export const inlineEngines: Engines = { run: runTask, stop: async () => {} };

import { Worker, type WorkerOptions } from 'node:worker_threads';
import { AppError } from '../http/errors.ts';
import type { Engines } from './engines.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

export interface Question {
  name: TaskName;
  input: TaskInput<TaskName>;
}

export type Answer = { ok: true; value: unknown } | { ok: false; error: Error };

interface Job extends Question {
  owner: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Seat {
  worker: Worker;
  job: Job | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface PoolOptions {
  /** Threads at most. */
  size?: number;
  /** Milliseconds after which a thread that has not answered is ended. */
  timeLimit?: number;
  /** Questions that may wait, of everyone and of one person. */
  waiting?: { all: number; own: number };
  worker?: WorkerOptions;
}

/**
 * A few threads that start when first needed and hold no process open. One person occupies one of them at a time, so that
 * nobody's long text keeps the others waiting. A question that takes too long, or too much memory, ends its thread.
 */
export class EnginePool implements Engines {
  private readonly entry: string | URL;
  private readonly options: Required<PoolOptions>;
  private readonly seats = new Set<Seat>();
  private queue: Job[] = [];
  private stopped = false;

  constructor(entry: string | URL, options: PoolOptions = {}) {
    this.entry = entry;
    this.options = { size: 2, timeLimit: 10_000, waiting: { all: 100, own: 8 }, worker: {}, ...options };
  }

  run<N extends TaskName>(name: N, input: TaskInput<N>, owner: string): Promise<TaskOutput<N>> {
    const { waiting } = this.options;
    const own = this.queue.filter((job) => job.owner === owner).length;
    if (this.stopped || own >= waiting.own || this.queue.length >= waiting.all) {
      return Promise.reject(new AppError('error.too-many', 429, { seconds: 10 }));
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ name, input, owner, resolve: resolve as Job['resolve'], reject });
      this.next();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const left = [...this.queue, ...[...this.seats].flatMap((seat) => seat.job ?? [])];
    this.queue = [];
    for (const job of left) job.reject(new AppError('error.too-many', 429, { seconds: 10 }));
    await Promise.all([...this.seats].map((seat) => this.leave(seat)));
  }

  private next(): void {
    const busy = new Set([...this.seats].flatMap((seat) => seat.job?.owner ?? []));
    const at = this.queue.findIndex((job) => !busy.has(job.owner));
    if (at < 0) return;
    const seat = [...this.seats].find((candidate) => !candidate.job) ?? this.open();
    if (!seat) return;
    const [job] = this.queue.splice(at, 1);
    this.give(seat, job!);
    this.next();
  }

  private open(): Seat | undefined {
    if (this.seats.size >= this.options.size) return undefined;
    const worker = new Worker(this.entry, {
      // No key and no address of a database: files of strangers are read in there.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
      ...this.options.worker,
    });
    const seat: Seat = { worker, job: undefined, timer: undefined };
    this.seats.add(seat);
    worker.unref();
    worker.on('message', (answer: Answer) => {
      const job = this.free(seat);
      if (answer.ok) job?.resolve(answer.value);
      else job?.reject(answer.error);
      this.next();
    });
    worker.on('error', (error: Error & { code?: string }) => {
      this.giveUp(seat, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error);
    });
    worker.on('exit', () => this.giveUp(seat, new Error('an engine thread ended by itself')));
    return seat;
  }

  private give(seat: Seat, job: Job): void {
    seat.job = job;
    seat.timer = setTimeout(() => this.giveUp(seat, tooHeavy()), this.options.timeLimit);
    seat.worker.ref();
    try {
      seat.worker.postMessage({ name: job.name, input: job.input } satisfies Question);
    } catch (error) {
      this.free(seat)?.reject(error as Error);
    }
  }

  /** Takes the question back from a thread that has answered it, or never will. */
  private free(seat: Seat): Job | undefined {
    const { job } = seat;
    clearTimeout(seat.timer);
    seat.job = undefined;
    seat.worker.unref();
    return job;
  }

  private giveUp(seat: Seat, error: Error): void {
    const job = this.free(seat);
    void this.leave(seat);
    job?.reject(error);
    this.next();
  }

  private async leave(seat: Seat): Promise<void> {
    this.seats.delete(seat);
    this.free(seat);
    await seat.worker.terminate();
  }
}

function tooHeavy(): AppError {
  return new AppError('error.too-heavy', 422);
}

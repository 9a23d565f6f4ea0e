import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Tx } from '../database/index.ts';

/** Work that happens later, by name. A job runs once for all processes; a failure is tried again with growing delays. */
export interface JobPayloads {
  'mail.send': { messageId: string };
  'bin.purge': Record<string, never>;
  'session.cleanup': Record<string, never>;
  'audit.head': Record<string, never>;
  'lexicon.changed': { organisationId: string };
  'catalogue.changed': Record<string, never>;
  'deliveries.send': Record<string, never>;
  'deliveries.heal': Record<string, never>;
  'links.check': Record<string, never>;
  'workflow.due': Record<string, never>;
  'reference-site.check': { siteId: string };
  'reference-sites.weekly': Record<string, never>;
}
export type JobName = keyof JobPayloads;
export type JobHandlers = { [N in JobName]: (payload: JobPayloads[N]) => Promise<void> };

export interface EnqueueOptions {
  startAfter?: Date;
  ifRunning?: boolean;
}

const schedules: Partial<Record<JobName, string>> = {
  'bin.purge': '15 3 * * *',
  'session.cleanup': '45 3 * * *',
  'audit.head': '5 0 * * *',
  'deliveries.heal': '30 4 * * *',
  'links.check': '20 * * * *',
  'workflow.due': '* * * * *',
  'reference-sites.weekly': '30 4 * * 1',
};

export class Jobs {
  private readonly boss: PgBoss;
  private readonly log: Logger;
  private running = false;

  constructor(options: { pool: Pool; embedded: boolean; log: Logger }) {
    this.log = options.log;
    this.boss = new PgBoss({
      db: { executeSql: (text: string, values?: unknown[]) => options.pool.query(text, values as unknown[]) },
      backend: options.embedded ? 'pglite' : 'postgres',
      schema: 'pgboss',
    });
    this.boss.on('error', (error) => this.log.error({ err: error }, 'jobs'));
  }

  /** @param options.everySeconds how often each queue is looked at; half a second at least */
  async start(handlers: Partial<JobHandlers>, options: { everySeconds?: number } = {}): Promise<void> {
    await this.boss.start();
    for (const name of Object.keys(handlers) as JobName[]) {
      await this.boss.createQueue(name, { retryLimit: 8, retryDelay: 20, retryBackoff: true });
      await this.boss.work(
        name,
        { pollingIntervalSeconds: options.everySeconds ?? 2 },
        async (jobs: { data: unknown }[]) => {
          for (const job of jobs) await (handlers[name] as (payload: unknown) => Promise<void>)(job.data);
        },
      );
    }
    for (const [name, cron] of Object.entries(schedules)) {
      if (name in handlers) await this.boss.schedule(name, cron, {}, { tz: 'Europe/Brussels' });
      if (!(name in handlers)) continue;
      await this.boss.schedule(name, cron, {}, { tz: 'Europe/Brussels' });
    }
    this.running = true;
  }

  get started(): boolean {
    return this.running;
  }

  /**
   * Queues a job in the caller's transaction: it exists if, and only if, that transaction commits.
   * @param options.ifRunning leave it when no job runs yet: something else makes good for it
   */
  async enqueue<N extends JobName>(
    tx: Tx,
    name: N,
    payload: JobPayloads[N],
    options: EnqueueOptions = {},
  ): Promise<void> {
    if (options.ifRunning && !this.running) return;
    await this.boss.send(name, payload as object, {
      ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      db: {
        executeSql: async (text: string, values?: unknown[]) => {
          const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values ?? []));
          return { rows: rows as Record<string, unknown>[] };
        },
      },
    });
  }

  async stop(): Promise<void> {
    if (!this.running) return;
    this.running = false;
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}

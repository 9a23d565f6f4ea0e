export interface TestPostgres {
  /** `postgres://…/postgres`, on a loopback port, as a superuser without password. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A real PostgreSQL server for tests, empty and temporary; null when its programs cannot run on this machine. */
export function startPostgres(): Promise<TestPostgres | null>;

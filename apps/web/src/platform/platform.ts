import type { Clock } from '@limpide/kernel';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Db } from './database/index.ts';
import type { Engines } from './engines/index.ts';
import type { Assets } from './http/assets.ts';
import type { OidcClient } from './identity/oidc.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Mailer } from './mail/mail.ts';
import type { Keys } from './security/secrets.ts';

/** Everything a feature may lean on, made once by the composition root. */
export interface Platform {
  config: Config;
  db: Db;
  clock: Clock;
  log: Logger;
  keys: Keys;
  jobs: Jobs;
  engines: Engines;
  mail: Mailer;
  assets: Assets;
  oidc: OidcClient | undefined;
  /** Whether every migration has been run, for `/readyz`. */
  ready(): Promise<{ ok: boolean; reasons: string[] }>;
}

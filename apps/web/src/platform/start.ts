import { join } from 'node:path';
import { type Clock, systemClock } from '@limpide/kernel';
import { chainHeads } from './audit/index.ts';
import type { Config } from './config.ts';
import { migrate, type OpenDatabase, openDatabase, pendingMigrations } from './database/index.ts';
import { EnginePool, inlineEngines } from './engines/index.ts';
import { purgeBin } from './history/bin.ts';
import { readAssets } from './http/assets.ts';
import { OidcClient } from './identity/oidc.ts';
import { type JobHandlers, Jobs } from './jobs/jobs.ts';
import { createLog } from './logs.ts';
import { Mailer } from './mail/mail.ts';
import type { Platform } from './platform.ts';
import { deriveKeys } from './security/secrets.ts';

/** Where the application's own files are, relative to the folder of the web application. */
export interface Places {
  migrations: string;
  seed: string;
  client: string;
}

export function placesIn(root: string): Places {
  return {
    migrations: join(root, 'migrations'),
    seed: join(root, 'seed', 'cluster.tar.gz'),
    client: join(root, 'dist', 'client'),
  };
}

export interface StartedPlatform {
  platform: Platform;
  database: OpenDatabase;
  stop(): Promise<void>;
}

/**
 * Opens the database, brings it up to date and puts the platform together. Jobs start apart.
 * @param options.engineWorker file of the built thread for the engines; without it they run in this one
 */
export async function startPlatform(
  config: Config,
  places: Places,
  options: { clock?: Clock; database?: OpenDatabase; logLevel?: string; engineWorker?: string | undefined } = {},
): Promise<StartedPlatform> {
  const log = createLog({ production: config.production, level: options.logLevel ?? process.env.LOG_LEVEL });
  const database =
    options.database ??
    (await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, seedFile: places.seed }));
  await migrate(database.db, places.migrations);
  const keys = deriveKeys(config.secretKey, config.secretKeyPrevious);
  const jobs = new Jobs({ pool: database.pool, embedded: database.embedded, log });
  const platform: Platform = {
    config,
    db: database.db,
    clock: options.clock ?? systemClock,
    log,
    keys,
    jobs,
    engines: options.engineWorker ? new EnginePool(options.engineWorker) : inlineEngines,
    mail: new Mailer(config),
    assets: readAssets(places.client),
    oidc: config.oidc ? new OidcClient(config.oidc, config.baseUrl, keys) : undefined,
    ready: async () => {
      const reasons: string[] = [];
      try {
        if ((await pendingMigrations(database.db, places.migrations)) > 0) reasons.push('migrations');
      } catch {
        reasons.push('database');
      }
      if (!jobs.started) reasons.push('jobs');
      return { ok: reasons.length === 0, reasons };
    },
  };
  return {
    platform,
    database,
    stop: async () => {
      await jobs.stop();
      await platform.engines.stop();
      platform.mail.close();
      await database.close();
    },
  };
}

/** What each job of the platform does; `main` adds those of the features. */
export function jobHandlers(
  platform: Platform,
): Omit<JobHandlers, 'lexicon.changed' | 'reference-site.check' | 'reference-sites.weekly'> {
  return {
    'mail.send': ({ messageId }) => platform.mail.send(platform.db, platform.clock.now(), messageId),
    'bin.purge': async () => {
      await purgeBin(platform);
    },
    'session.cleanup': async () => {
      const week = new Date(platform.clock.now().getTime() - 7 * 86_400_000);
      await platform.db.deleteFrom('user_session').where('expires_at', '<', week).execute();
      await platform.db.deleteFrom('form_draft').where('created_at', '<', week).execute();
      await platform.db.deleteFrom('one_time_token').where('expires_at', '<', week).execute();
      await platform.db.deleteFrom('sign_in_attempt').where('last_at', '<', week).execute();
      await platform.db.deleteFrom('mail_message').where('sent_at', '<', week).execute();
    },
    'audit.head': async () => {
      platform.log.warn({ heads: await chainHeads(platform.db) }, 'audit heads');
    },
  };
}

import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import pino from 'pino';
import { publicPageRoutes } from '../../apps/web/src/features/public-pages/index.ts';
import type { Database } from '../../apps/web/src/platform/database/index.ts';
import { createApp } from '../../apps/web/src/platform/http/app.ts';
import { readAssets } from '../../apps/web/src/platform/http/assets.ts';
import { describeError } from '../../apps/web/src/platform/http/describe-error.ts';
import type { Platform } from '../../apps/web/src/platform/platform.ts';
import { ErrorPage } from '../../apps/web/src/shell/error-page.tsx';
import { publicProcedure } from './public-procedure.ts';

/**
 * The request handler of the public pages, whole (guards, headers, routing, queries built, page, ETag), on a database that answers
 * at once: reads of `publication` give the fixed page, all others nothing.
 * @param options.renewed a new publication at each request, so that no page is ever found in memory
 */
export function pageHandler(
  clientFolder: string,
  options: { renewed: boolean },
): (request: Request) => Promise<Response> {
  const { id, number, publishedAt, snapshot } = publicProcedure();
  const row = { procedure_id: id, number, published_at: publishedAt, snapshot, changes: [], notices: [] };
  const rows = [row];
  class FixedDriver extends DummyDriver {
    override async acquireConnection() {
      return {
        executeQuery: async <R,>({ sql }: { sql: string }) => ({
          rows: (/from "?publication"?/.test(sql) ? rows : []) as R[],
        }),
        async *streamQuery() {},
      };
    }
  }
  const platform = {
    config: { baseUrl: new URL('https://limpide.example'), trustedProxies: 0, secureCookies: true },
    db: new Kysely<Database>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new FixedDriver(),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    }),
    clock: { now: () => new Date() },
    log: pino({ level: 'silent' }),
    assets: readAssets(clientFolder),
  } as unknown as Platform;
  const app = createApp(platform, publicPageRoutes, ErrorPage, describeError);
  let turn = 0;
  return async (request) => {
    // As many readers behind as many addresses, so that no one reaches the limit that holds floods back.
    turn = (turn + 1) % 250;
    if (options.renewed) rows[0] = { ...row, number: rows[0]!.number + 1 };
    return app.fetch(request, { incoming: { socket: { remoteAddress: `10.0.${turn}.1` } } });
  };
}

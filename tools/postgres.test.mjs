import pg from 'pg';
import { expect, test } from 'vitest';
import { startPostgres } from './postgres.mjs';

test('a real server answers, and is gone once stopped', async ({ skip }) => {
  const server = await startPostgres();
  if (!server) return skip('the PostgreSQL binaries do not run on this machine');
  const client = new pg.Client(server.url);
  await client.connect();
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
  expect(rows[0].version).toBeGreaterThanOrEqual(150_000);
  await client.query('CREATE EXTENSION unaccent');
  // The server cuts what is still open when it stops.
  client.on('error', () => {});
  await server.stop();
  await expect(new pg.Client(server.url).connect()).rejects.toThrow('ECONNREFUSED');
});

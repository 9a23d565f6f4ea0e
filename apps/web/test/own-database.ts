import { newId } from '@limpide/kernel';
import pg from 'pg';

/** A database of its own on the server of the tests, for what looks at whole tables: others work there at the same time. */
export async function ownDatabase(serverUrl: string): Promise<string> {
  const name = `own_${newId()}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * A site that receives the changes of a Limpide catalogue. Node 22 or later, nothing to install.
 *
 *   LIMPIDE_SECRET=whsec_… LIMPIDE_API=https://limpide.example/api/v1 node receiver.mjs
 *
 * It answers 204 only for what it has verified: who sends, that nothing was altered on the way, and that it is newer than what it
 * has. Put your own work in `onChange`. EUPL-1.2.
 */
import { createHash, createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const TOLERANCE_S = 300;

/** Why something is refused. 401 and 422 make Limpide try again later; 200 tells it that all is well. */
export class Refused extends Error {
  constructor(reason, status) {
    super(reason);
    this.status = status;
  }
}

/**
 * @param {{secret: string, api: string, onChange: (snapshot: object) => void | Promise<void>, fetch?: typeof fetch, now?: () => number}} options
 * @returns {(headers: Record<string, string | string[] | undefined>, body: string) => Promise<void>} throws `Refused`
 */
export function createReceiver({ secret, api, onChange, fetch: get = fetch, now = Date.now }) {
  const latest = new Map();
  let keys = new Map();

  async function readJson(address) {
    const answer = await get(address, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Refused('the catalogue does not answer', 503);
    return answer.json();
  }

  /** Keys are kept; a new one is looked for once, when it is first seen. Keep them in a file to trust no later answer. */
  async function keyNamed(id) {
    if (!keys.has(id)) keys = new Map((await readJson(`${api}/cles`)).keys.map((key) => [key.kid, key]));
    const key = keys.get(id);
    if (!key) throw new Refused('unknown key', 422);
    return key;
  }

  return async function receive(headers, body) {
    checkSender(secret, headers, body, now());
    const announced = JSON.parse(body);
    if (announced.kind === 'test') return;
    const snapshot = await readJson(`${api}/changements/${announced.seq}`);
    const { hash, signature, ...statement } = snapshot;
    const text = canonical(statement);
    const digest = createHash('sha256').update(text).digest('base64url');
    if (digest !== hash || digest !== announced.hash) throw new Refused('tampered', 422);
    const key = await keyNamed(snapshot.key);
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' });
    if (!verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url')))
      throw new Refused('wrong signature', 422);
    // The same message twice, or an old one that arrives late: there is nothing to do, and no need to send it again.
    if ((latest.get(snapshot.id) ?? 0) >= snapshot.seq) throw new Refused('superseded', 200);
    await onChange(snapshot);
    latest.set(snapshot.id, snapshot.seq);
  };
}

/** Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, and a message that is not older than five minutes. */
function checkSender(secret, headers, body, now) {
  const id = String(headers['webhook-id'] ?? '');
  const timestamp = String(headers['webhook-timestamp'] ?? '');
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  const signed = String(headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice(3), 'base64'));
  if (!signed.some((one) => one.length === expected.length && timingSafeEqual(one, expected)))
    throw new Refused('not from Limpide', 401);
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= TOLERANCE_S)) throw new Refused('too old', 401);
}

/** RFC 8785: names in order, no space, numbers and strings as ECMAScript writes them. */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const receive = createReceiver({
    secret: process.env.LIMPIDE_SECRET,
    api: process.env.LIMPIDE_API,
    onChange: (snapshot) => {
      console.log(snapshot.kind, snapshot.id, snapshot.version, snapshot.record?.name?.fr ?? '');
    },
  });
  createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    try {
      await receive(request.headers, body);
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(error instanceof Refused ? error.status : 500).end(error.message);
    }
  }).listen(Number(process.env.PORT ?? 8080));
}

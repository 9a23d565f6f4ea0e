import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Why an outbound request was not made or not believed. */
export class OutboundRefused extends Error {
  override name = 'OutboundRefused';
}

export interface FetcherOptions {
  /** Hosts (name and port) that the operator has configured, which may stand on a private network. */
  trustedHosts?: readonly string[];
  timeoutMs?: number;
  maxBytes?: number;
}

export interface FetchInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Gives a redirect as an answer instead of refusing it; still, it is not followed. */
  redirect?: 'manual';
}

/** Addresses that are nobody's business from outside: loopback, private, link-local, carrier, documentation, multicast. */
const hidden = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  hidden.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  hidden.addSubnet(network, bits, 'ipv6');
}

export function isHiddenAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const bare = mapped ?? address;
  const family = isIP(bare);
  if (family === 0) return true;
  // An IPv4 address written inside an IPv6 one in hexadecimal is refused whole.
  if (family === 6 && /^::ffff:/i.test(bare)) return true;
  return hidden.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * The only way out of the server. http and https, no credentials in the address, no redirect followed (`redirect: 'manual'`
 * gives it back to be looked at, like `fetch`), the address that
 * was checked is the one that is connected to (a name that changes between the two is of no use), five seconds, two
 * megabytes. Hosts that the operator configured may be private; nothing else may.
 * @throws OutboundRefused
 */
export function createFetcher(options: FetcherOptions = {}) {
  const { timeoutMs = 5_000, maxBytes = 2 * 1024 * 1024 } = options;
  const trusted = new Set(options.trustedHosts ?? []);
  return async (input: string | URL, init: FetchInit = {}): Promise<Response> => {
    const url = new URL(input);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new OutboundRefused(`protocol ${url.protocol}`);
    if (url.username || url.password) throw new OutboundRefused('credentials in the address');
    const guard = guardedLookup(trusted.has(url.host));
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && isHiddenAddress(host) && !trusted.has(url.host)) throw new OutboundRefused(`address ${host}`);
    return send(url, init, { guard, timeoutMs, maxBytes });
  };
}

export type Fetcher = ReturnType<typeof createFetcher>;

/** A resolver that answers only with addresses that may be connected to. */
function guardedLookup(trusted: boolean): LookupFunction {
  return (hostname, lookupOptions, callback) => {
    lookup(hostname, { ...lookupOptions, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const open = trusted ? addresses : addresses.filter((entry) => !isHiddenAddress(entry.address));
      const first = open[0];
      if (!first) return callback(new OutboundRefused(`address of ${hostname}`), '');
      if (lookupOptions.all) return callback(null, open);
      callback(null, first.address, first.family);
    });
  };
}

function send(
  url: URL,
  init: FetchInit,
  limits: { guard: LookupFunction; timeoutMs: number; maxBytes: number },
): Promise<Response> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(limits.timeoutMs);
    const outgoing = request(
      url,
      { method: init.method ?? 'GET', headers: init.headers ?? {}, lookup: limits.guard, signal, agent: false },
      (incoming) => {
        const status = incoming.statusCode ?? 0;
        if (status >= 300 && status < 400 && status !== 304 && init.redirect !== 'manual') {
          incoming.destroy();
          reject(new OutboundRefused(`redirect ${status}`));
          return;
        }
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > limits.maxBytes) incoming.destroy(new OutboundRefused(`more than ${limits.maxBytes} bytes`));
          else chunks.push(chunk);
        });
        incoming.on('error', reject);
        incoming.on('end', () => {
          const headers = new Headers();
          for (const [name, value] of Object.entries(incoming.headers)) {
            for (const one of [value ?? []].flat()) headers.append(name, one);
          }
          const empty = status === 204 || status === 304 || init.method === 'HEAD';
          resolve(new Response(empty ? null : Buffer.concat(chunks), { status, headers }));
        });
      },
    );
    outgoing.on('error', (error) => {
      reject(signal.aborted ? new OutboundRefused(`no answer in ${limits.timeoutMs} ms`) : error);
    });
    outgoing.end(init.body);
  });
}

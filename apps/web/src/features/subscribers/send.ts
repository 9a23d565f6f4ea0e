import type { Platform } from '../../platform/platform.ts';
import { createFetcher, OutboundRefused } from '../../platform/security/fetcher.ts';
import { unsealAny } from '../../platform/security/secrets.ts';
import type { Outcome } from './store/index.ts';
import { signedHeaders } from './webhook.ts';

export type Send = (
  subscriber: { url: string; secret: string },
  delivery: { id: string; body: string },
) => Promise<Outcome>;

/** The way out for deliveries: signed, guarded, five seconds, and an answer that is not read further than its status. */
export function sender(platform: Platform): Send {
  const fetcher = createFetcher({ trustedHosts: platform.config.outboundHosts, maxBytes: 64 * 1024 });
  return async ({ url, secret: sealed }, { id, body }) => {
    const secret = unsealAny(platform.keys, 'webhook', sealed);
    if (secret === undefined) return { ok: false, status: null, problem: 'secret' };
    try {
      const headers = signedHeaders(secret, id, platform.clock.now(), body);
      const { status } = await fetcher(url, { method: 'POST', headers, body });
      const ok = status >= 200 && status < 300;
      return { ok, status, problem: ok ? '' : 'status' };
    } catch (error) {
      return { ok: false, status: null, problem: problemOf(error) };
    }
  };
}

function problemOf(error: unknown): string {
  if (error instanceof OutboundRefused) {
    if (error.message.startsWith('redirect')) return 'redirect';
    if (error.message.startsWith('no answer')) return 'slow';
    if (error.message.startsWith('more than')) return 'long';
    return 'private';
  }
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'certificate';
  return 'connection';
}

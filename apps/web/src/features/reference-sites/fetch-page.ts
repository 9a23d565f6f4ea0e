import type { PageOutcome, PageReport } from '../../platform/database/index.ts';
import { type Fetcher, OutboundRefused } from '../../platform/security/fetcher.ts';

/** What answered at an address, before it is read. */
export type Fetched =
  | { kind: 'page'; address: string; status: number; bytes: Uint8Array; movedTo?: string }
  | { kind: 'none'; outcome: Exclude<PageOutcome, 'read'>; report: Omit<PageReport, 'differences'> };

const mostHops = 4;
const none = (outcome: Exclude<PageOutcome, 'read'>, report: Omit<PageReport, 'differences'> = {}): Fetched => ({
  kind: 'none',
  outcome,
  report,
});

/**
 * Fetches a page of another site. Redirects are followed one by one, each through the guarded fetcher, so that none leads inside the
 * network. What goes wrong is a value: the outcome and a reason that a person understands.
 */
export async function fetchPage(fetcher: Fetcher, address: string, agent: string): Promise<Fetched> {
  let at = address;
  for (let hop = 0; hop <= mostHops; hop++) {
    let response: Response;
    try {
      response = await fetcher(at, {
        headers: { 'User-Agent': agent, Accept: 'text/html,application/xhtml+xml;q=0.9' },
        redirect: 'manual',
      });
    } catch (error) {
      return failed(error);
    }
    const { status } = response;
    const location = response.headers.get('location');
    if (status >= 300 && status < 400 && location) {
      if (!URL.canParse(location, at)) return none('unreachable', { status, why: 'bad-redirect' });
      at = new URL(location, at).href;
      continue;
    }
    if (status === 404 || status === 410) return none('gone', { status });
    if (status < 200 || status >= 300) return none('unreachable', { status, why: 'status' });
    const type = response.headers.get('content-type')?.toLowerCase() ?? 'text/html';
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/.test(type)) return none('unreadable', { status, why: 'type' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const moved = samePlace(at, address) ? {} : { movedTo: at };
    return { kind: 'page', address: at, status, bytes, ...moved };
  }
  return none('unreachable', { why: 'loop' });
}

function failed(error: unknown): Fetched {
  const { name, message } = error as Error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error instanceof OutboundRefused) {
    if (message.startsWith('more than')) return none('unreadable', { why: 'too-large' });
    if (message.startsWith('no answer')) return none('unreachable', { why: 'slow' });
    return none('refused', { why: 'inside' });
  }
  if (name === 'AbortError' || name === 'TimeoutError') return none('unreachable', { why: 'slow' });
  if (/^(?:ENOTFOUND|EAI_AGAIN)$/.test(code)) return none('unreachable', { why: 'name' });
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code)) return none('unreachable', { why: 'certificate' });
  return none('unreachable', { why: 'network' });
}

/** http or https, with or without « www. » and a final stroke: nobody calls that a move. */
function samePlace(a: string, b: string): boolean {
  const place = (address: string) => {
    const { hostname, port, pathname, search } = new URL(address);
    return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}${search}`;
  };
  return place(a) === place(b);
}

import type { LinkState } from '../../platform/database/schema-many.ts';
import { type Fetcher, OutboundRefused } from '../../platform/security/fetcher.ts';

/** What an address answered. */
export interface Verdict {
  state: LinkState;
  /** Where it lives now, when that is for good. */
  proposed?: string;
  httpStatus?: number;
  /** Seconds that the site asks one to wait. */
  retryAfter?: number;
}

export interface CheckOptions {
  fetcher: Fetcher;
  /** Who asks, and where to complain: sites may refuse a program by its name. */
  agent: string;
  /** Called before each request but the first: nobody is asked twice at once. */
  pause(): Promise<void>;
}

const HOPS = 6;
const permanent = new Set([301, 308]);

/**
 * Asks an address whether it still leads somewhere: HEAD first, GET when that is refused or when a page must be read to know.
 * A move is proposed only when every step of it is said to be for good.
 */
export async function checkAddress(address: string, options: CheckOptions): Promise<Verdict> {
  const found = await follow(address, options);
  if (found.state !== 'ok' || !address.startsWith('http:')) return found;
  const safe = `https:${address.slice('http:'.length)}`;
  await options.pause();
  const other = await follow(safe, options);
  return other.state === 'ok' ? { ...other, state: 'https', proposed: safe } : found;
}

async function follow(address: string, options: CheckOptions): Promise<Verdict> {
  let url = address;
  /** The last address reached by steps that are all for good. */
  let settled = address;
  let forGood = true;
  for (let hop = 0; hop < HOPS; hop++) {
    if (hop > 0) await options.pause();
    const answer = await ask(url, options);
    if (!(answer instanceof Response)) return answer;
    const { status, headers } = answer;
    const target = status >= 300 && status < 400 ? headers.get('location') : null;
    if (!target) return judge(address, { url, settled, answer });
    if (!URL.canParse(target, url)) return { state: 'not-found', httpStatus: status };
    url = new URL(target, url).href;
    if (isFrontDoor(url, address)) return { state: 'soft-404', httpStatus: status };
    forGood &&= permanent.has(status);
    if (forGood) settled = url;
  }
  return { state: 'unreachable' };
}

interface Arrived {
  url: string;
  settled: string;
  answer: Response;
}

async function judge(address: string, { settled, answer }: Arrived): Promise<Verdict> {
  const { status, headers } = answer;
  if (status === 404 || status === 410) return { state: 'not-found', httpStatus: status };
  if (status === 401 || status === 403 || status === 429) {
    const wait = Number(headers.get('retry-after'));
    return { state: 'refused', httpStatus: status, ...(wait > 0 ? { retryAfter: wait } : {}) };
  }
  if (status >= 400) return { state: 'unreachable', httpStatus: status };
  if (/html/i.test(headers.get('content-type') ?? '') && saysNotFound(await answer.text()))
    return { state: 'soft-404', httpStatus: status };
  if (withoutFragment(settled) === withoutFragment(address)) return { state: 'ok', httpStatus: status };
  const secure = address.startsWith('http:') && settled === `https:${address.slice('http:'.length)}`;
  return { state: secure ? 'https' : 'redirected', proposed: withFragment(settled, address), httpStatus: status };
}

/** HEAD, then GET where HEAD says nothing of use or the page must be read. */
async function ask(url: string, { fetcher, agent, pause }: CheckOptions): Promise<Response | Verdict> {
  const headers = { 'user-agent': agent, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8' };
  try {
    const head = await fetcher(url, { method: 'HEAD', headers, redirect: 'manual' });
    const moved = head.status >= 300 && head.status < 400;
    const enough = moved || [404, 410, 429].includes(head.status) || (head.ok && !isHtml(head));
    if (enough) return head;
  } catch (error) {
    // Some servers hang up on HEAD: only GET says that nobody is there.
    const refused = refusedVerdict(error);
    if (refused) return refused;
  }
  await pause();
  try {
    return await fetcher(url, { headers, redirect: 'manual' });
  } catch (error) {
    if (error instanceof OutboundRefused && error.message.startsWith('more than')) return { state: 'ok' };
    return refusedVerdict(error) ?? { state: 'unreachable' };
  }
}

/** An address that we never connect to (inside a private network, with a password in it). */
function refusedVerdict(error: unknown): Verdict | undefined {
  const closed = error instanceof OutboundRefused && /^(?:address|protocol|credentials)/.test(error.message);
  return closed ? { state: 'refused' } : undefined;
}

const isHtml = (answer: Response) => /html/i.test(answer.headers.get('content-type') ?? '');
const withoutFragment = (address: string) => address.replace(/#.*$/s, '');
const withFragment = (target: string, address: string) =>
  target.includes('#') ? target : target + (/#.*$/s.exec(address)?.[0] ?? '');

/** A deep page that now leads to the entrance of a site is gone, whatever the status says. */
function isFrontDoor(target: string, address: string): boolean {
  const there = new URL(target);
  return there.pathname === '/' && there.search === '' && new URL(address).pathname.replace(/\/$/, '') !== '';
}

const notFoundWords =
  /\b404\b|(?:page|document|contenu|ressource)[^.?!\n]{0,20}introuvable|(?:page|document) (?:non trouvée?|n['’]existe (?:pas|plus)|inexistante?)|(?:page|file) not found|(?:pagina )?niet gevonden|seite nicht gefunden/iu;

/** Whether the title of a page, or its first heading, says that there is nothing here. */
export function saysNotFound(html: string): boolean {
  const start = html.slice(0, 200_000);
  const between = (name: string) => {
    const from = start.search(new RegExp(`<${name}[\\s>]`, 'i'));
    if (from < 0) return '';
    const to = start.toLowerCase().indexOf(`</${name}`, from);
    return to < 0 ? '' : start.slice(start.indexOf('>', from) + 1, to).replace(/<[^>]*>/g, ' ');
  };
  return notFoundWords.test(`${between('title')}\n${between('h1')}`);
}

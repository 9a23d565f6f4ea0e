import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { page, type Route, type Scope } from './route.ts';

/** A page as it leaves: its bytes and the tag by which a reader says « I have this one ». */
export interface RenderedPage {
  bytes: Uint8Array<ArrayBuffer>;
  tag: string;
  /** HTML unless said otherwise. */
  mediaType?: string;
  /** How long it may be kept without asking; it must be asked again each time unless said otherwise. */
  cacheControl?: string;
}

const encoder = new TextEncoder();

export function renderPage(scope: Scope, body: VNode): RenderedPage {
  return renderText(scope.render(body));
}

export function renderText(text: string, mediaType?: string): RenderedPage {
  const bytes = encoder.encode(text);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return mediaType ? { bytes, tag, mediaType } : { bytes, tag };
}

/**
 * Answers with a page, or 304 when the reader has it already (RFC 9110, 8.8.3 and 13.1.2). The page must be asked again
 * each time, so that a new publication shows at once.
 */
export function sendPage(
  scope: Scope,
  { bytes, tag, mediaType = 'text/html', cacheControl = 'public, no-cache' }: RenderedPage,
): Response {
  const type = `${mediaType}; charset=utf-8`;
  const headers = { ETag: tag, 'Cache-Control': cacheControl, 'Content-Type': type };
  const known = scope.c.req.header('if-none-match');
  if (known?.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag))
    return scope.c.body(null, 304, headers);
  return scope.c.body(bytes, 200, headers);
}

/** A public page: the browser and proxies may keep it, and ask whether it has changed (ETag, 304). */
export function publicPage(path: string, show: (scope: Scope) => Promise<VNode | Response>): Route {
  return page(path, { kind: 'public' }, async (scope) => {
    const shown = await show(scope);
    return shown instanceof Response ? shown : sendPage(scope, renderPage(scope, shown));
  });
}

/**
 * Pages kept in the memory of the process, the least asked dropped first. What a page depends on is part of its key, so
 * nothing has to be emptied: a new publication has another number and is another page.
 */
export class PageMemory {
  private readonly pages = new Map<string, RenderedPage>();
  private readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: string): RenderedPage | undefined {
    const page = this.pages.get(key);
    if (page) {
      this.pages.delete(key);
      this.pages.set(key, page);
    }
    return page;
  }

  keep(key: string, page: RenderedPage): RenderedPage {
    this.pages.set(key, page);
    if (this.pages.size > this.capacity) this.pages.delete(this.pages.keys().next().value as string);
    return page;
  }
}

import { createHash } from 'node:crypto';
import type { Scope } from '../../platform/http/route.ts';

/**
 * Gives a page its ETag and answers 304 when the reader has it already (RFC 9110, 8.8.3 and 13.1.2). The page must be
 * asked again each time, so that a new publication shows at once.
 */
export async function cachedPage(scope: Scope, response: Response): Promise<Response> {
  const body = await response.text();
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'public, no-cache', 'Content-Type': 'text/html; charset=utf-8' };
  const known = scope.c.req.header('if-none-match');
  if (known?.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag))
    return scope.c.body(null, 304, headers);
  return scope.c.body(body, 200, headers);
}

import { type Triple, toJsonLdGraph, toTurtle } from '@limpide/catalogue';
import { AppError } from '../../../platform/http/errors.ts';
import { renderText, sendPage } from '../../../platform/http/public-page.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { type Format, formats, wantedFormat } from '../formats.ts';

export const baseOf = (scope: Scope) => scope.platform.config.baseUrl.href.replace(/\/$/, '');
export const json = (value: unknown) => JSON.stringify(value);

/** What never changes again may be kept for a year without asking. */
export const forEver = 'public, max-age=31536000, immutable';
/** What grows may be kept for two seconds: many who ask at once cost one answer. */
export const briefly = 'public, max-age=2, must-revalidate';

/** Data for anyone: any other site may read them from its own pages, and ask again at no cost (ETag, 304). */
export function data(scope: Scope, text: string, mediaType: string, cacheControl?: string): Response {
  scope.c.header('Access-Control-Allow-Origin', '*');
  scope.c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  return sendPage(scope, { ...renderText(text, mediaType), ...(cacheControl ? { cacheControl } : {}) });
}

/** The form that was asked for. @throws AppError 400 for a name that does not exist */
export function formatOf(scope: Scope): Format {
  const format = wantedFormat(scope.query('format'), scope.c.req.header('accept'));
  if (!format) throw new AppError('error.bad-request', 400);
  scope.c.header('Vary', 'Accept');
  return format;
}

/** Linked data in the form that was asked for; JSON stands for JSON-LD where there is nothing simpler. */
export function sendGraph(scope: Scope, triples: readonly Triple[], cacheControl?: string): Response {
  return formatOf(scope) === 'turtle'
    ? data(scope, toTurtle(triples), formats.turtle, cacheControl)
    : data(scope, json(toJsonLdGraph(triples)), formats['json-ld'], cacheControl);
}

/** A whole number of at least `from` written in plain digits. */
export function numberIn(text: string | undefined, from: number): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) && Number(text) >= from ? Number(text) : undefined;
}

import type { PlatformMessageKey } from '../messages/platform.fr.ts';

/**
 * What went wrong, as one family: a stable code, the HTTP status, the key of the sentence shown. Thrown by commands and
 * queries, shown once at the edge.
 */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: PlatformMessageKey;
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503;
  readonly values: Record<string, string | number>;

  constructor(code: PlatformMessageKey, status: AppError['status'], values: Record<string, string | number> = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.values = values;
  }
}

export const notFound = () => new AppError('error.not-found', 404);
export const forbidden = () => new AppError('error.forbidden', 403);

/** Problems found by a command in what was typed: shown beside the fields, with everything typed kept. */
export class FieldErrors extends Error {
  override name = 'FieldErrors';
  readonly fields: Record<string, string>;

  constructor(fields: Record<string, string>) {
    super('field errors');
    this.fields = fields;
  }
}

/** Someone else saved first. The form shows both versions; nothing is lost. */
export class ConcurrentUpdate extends Error {
  override name = 'ConcurrentUpdate';
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super('concurrent update');
    this.currentVersion = currentVersion;
  }
}

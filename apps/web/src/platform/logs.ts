import pino, { type Logger } from 'pino';

/**
 * Structured logs, one line of JSON each, without personal data: ids, routes and durations only. In an ordinary terminal
 * only what needs attention is printed, so that a newcomer sees a quiet screen.
 */
export function createLog(options: { production: boolean; level?: string | undefined }): Logger {
  return pino({
    level: options.level ?? (options.production ? 'info' : 'warn'),
    base: undefined,
    redact: {
      paths: ['email', 'password', '*.email', '*.password', 'err.config', 'err.parameters', 'err.detail'],
      censor: '[retiré]',
    },
  });
}

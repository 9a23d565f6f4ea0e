import pino, { type Logger } from 'pino';

/**
 * Structured logs, one line of JSON each, without personal data: ids, routes and durations only. In an ordinary terminal
 * only what needs attention is printed, so that a newcomer sees a quiet screen.
 */
export function createLog(options: { production: boolean; level?: string | undefined }): Logger {
  return pino({
    level: options.level ?? (options.production ? 'info' : 'warn'),
    base: undefined,
    serializers: { err: describeForLog },
    redact: { paths: ['email', 'password', '*.email', '*.password'], censor: '[retiré]' },
  });
}

/**
 * An error as it may be logged: what it is and where it happened. A database puts the offending values in `detail`, `where`
 * and sometimes in its message; only the parts that name tables and rules are taken from it.
 */
export function describeForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, table, column, constraint, routine } = error as Error & Record<string, unknown>;
  const fromDatabase = typeof (error as { severity?: unknown }).severity === 'string';
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    ...(fromDatabase ? {} : { message: error.message.slice(0, 300) }),
    code,
    table,
    column,
    constraint,
    routine,
    stack: stack.slice(0, 20).join('\n'),
  };
}

import { platformMessage as m } from '../messages/index.ts';
import { AppError, ConcurrentUpdate, FieldErrors } from './errors.ts';

/** Turns whatever was thrown into what may be shown. Only the family's own sentences leave; the rest is a number. */
export function describeError(error: unknown, requestId: string) {
  if (error instanceof AppError)
    return { status: error.status, code: error.code, message: m(error.code, error.values) };
  // A button has no field to show it at: its sentence is shown by itself.
  if (error instanceof FieldErrors)
    return { status: 422, code: 'error.fields', message: Object.values(error.fields).join(' ') };
  if (error instanceof ConcurrentUpdate) return { status: 409, code: 'error.state', message: m('error.state') };
  if (breaksReference(error)) return { status: 409, code: 'error.state', message: m('error.state') };
  if (isDatabaseDown(error)) return { status: 503, code: 'error.database', message: m('error.database') };
  return {
    status: 500,
    code: 'error.unknown',
    message: m('error.unknown', { reference: requestId }),
    reference: requestId,
  };
}

/** Whether an error says that the database cannot be reached, or is stopping. */
export function isDatabaseDown(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(ECONNREFUSED|ECONNRESET|EPIPE|57P0[123]|08\d{3})$/.test(code);
}

/** A record that was chosen has gone, or two people did the same at once: the database refused, nothing was changed. */
function breaksReference(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23503' || code === '23505' || code === '40001' || code === '40P01';
}

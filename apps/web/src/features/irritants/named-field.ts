import { z } from 'zod';
import { message as m } from './messages.ts';

/**
 * A field whose error begins with its name, for forms that hold several of a kind: in the summary above the form,
 * « Écrivez un nombre entier » alone does not say where.
 */
export function namedField<T>(field: string, kind: z.ZodType<T, string | undefined>) {
  return z
    .string()
    .default('')
    .transform((text, context): T => {
      const read = kind.safeParse(text);
      if (read.success) return read.data;
      const problem = read.error.issues[0]?.message ?? '';
      context.addIssue({ code: 'custom', message: m('field.named', { field, problem }) });
      return z.NEVER;
    });
}

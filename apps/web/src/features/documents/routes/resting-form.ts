import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';

/** A form at rest on a page that answers with something else: only its stamp, and what stands in its fields at first. */
export function restingForm(scope: Scope, values: Record<string, string> = {}): FormState {
  return {
    values,
    errors: {},
    csrf: csrfToken(scope.platform, scope.session.id),
    version: undefined,
    draft: undefined,
    notice: undefined,
    conflict: undefined,
    field: (name) => ({ id: `champ-${name}`, name, value: values[name] ?? '' }),
    list: () => [],
  };
}

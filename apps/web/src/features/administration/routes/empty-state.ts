import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';

/** A form that nobody has filled in yet, on a page that shows it beside another one, or again after it was sent. */
export function emptyState(scope: Scope): FormState {
  return {
    values: {},
    errors: {},
    csrf: csrfToken(scope.platform, scope.session.id),
    version: undefined,
    draft: undefined,
    notice: undefined,
    conflict: undefined,
    field: (name) => ({ id: `champ-${name}`, name, value: '' }),
    list: () => [],
  };
}

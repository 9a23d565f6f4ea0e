import type { Scope } from '../platform/http/route.ts';
import { shellMessage as m } from './messages.ts';

/** The organisation in whose name one acts, as the session knows it. */
export function organisationName(scope: Scope): string {
  return (
    scope.session.organisationName ?? (scope.actor.platformAdmin ? m('espace.platform') : m('espace.no-organisation'))
  );
}

import type { Role } from '../policy/table.ts';

/**
 * What still stands between a session and the workspace: nothing, the code of a second factor that the account has, or
 * setting one up because the account administers others.
 */
export type SecondFactorStep = 'none' | 'give-code' | 'set-up';

export const secondFactorPaths = {
  'set-up': '/espace/compte/second-facteur/nouveau',
  'give-code': '/espace/compte/code',
} as const;

/** Whoever administers an organisation or the platform needs a second factor (OWASP ASVS 5.0, 6.3.3). */
export function administersOthers(platformAdmin: boolean, roles: Iterable<readonly Role[]>): boolean {
  return platformAdmin || [...roles].some((held) => held.includes('organisation-admin'));
}

/**
 * The demonstration leaves its administrators without a second factor, so that a visitor can look around; an account that
 * has one is always asked for it.
 */
export function secondFactorStep(facts: {
  given: boolean;
  confirmed: boolean;
  administersOthers: boolean;
  demonstration: boolean;
}): SecondFactorStep {
  if (facts.given) return 'none';
  if (facts.confirmed) return 'give-code';
  return facts.administersOthers && !facts.demonstration ? 'set-up' : 'none';
}

/** Where a request must go instead of `path`, when a step is left; signing out is always possible. */
export function secondFactorDetour(step: SecondFactorStep, path: string): string | undefined {
  if (step === 'none' || path === '/espace/deconnexion') return undefined;
  const target = secondFactorPaths[step];
  const open = step === 'set-up' ? path === '/espace/compte' || path.startsWith('/espace/compte/') : path === target;
  return open ? undefined : target;
}

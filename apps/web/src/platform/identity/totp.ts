import { Secret, TOTP } from 'otpauth';

/** Time-based codes (RFC 6238): SHA-1, six figures, 30 seconds, one step of drift either way. */
function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Limpide', label, secret: Secret.fromBase32(secret), digits: 6, period: 30 });
}

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth:` address that an authenticator application reads. */
export function totpAddress(secret: string, label: string): string {
  return totp(secret, label).toString();
}

/**
 * @param lastStep the last step accepted for this account: a code is never accepted twice
 * @returns the step of the code, or undefined when it is wrong or was used already
 */
export function checkTotp(secret: string, code: string, now: Date, lastStep: number): number | undefined {
  const clean = code.replace(/\D/g, '');
  if (clean.length !== 6) return undefined;
  const delta = totp(secret, '').validate({ token: clean, timestamp: now.getTime(), window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(now.getTime() / 30_000) + delta;
  return step > lastStep ? step : undefined;
}

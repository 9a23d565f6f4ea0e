import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { commonPasswords } from './common-passwords.ts';

/** scrypt with N = 2^15, r = 8, p = 1 (32 MiB): OWASP's second recommended setting, at the speed of this runtime. */
const parameters = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, parameters);
  return `scrypt$${parameters.N}$${parameters.r}$${parameters.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  // An account without a password, or no account at all, takes the same time as a wrong password.
  const [kind, n, r, p, salt, key] = (stored ?? decoy).split('$');
  if (kind !== 'scrypt' || !salt || !key) return false;
  const expected = Buffer.from(key, 'base64url');
  const actual = await derive(password, Buffer.from(salt, 'base64url'), {
    ...parameters,
    N: Number(n),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(actual, expected) && stored !== null;
}

const decoy = `scrypt$${parameters.N}$${parameters.r}$${parameters.p}$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`;

function derive(password: string, salt: Buffer, options: typeof parameters): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'contains-identity';

/**
 * At least 12 characters, no composition rule, not a common password, not made of the person's or the product's name
 * (OWASP ASVS 5.0, 6.2.1–6.2.12).
 */
export function passwordProblem(
  password: string,
  identity: { name: string; email: string },
): PasswordProblem | undefined {
  if ([...password].length < 12) return 'too-short';
  if (password.length > 200) return 'too-long';
  const flat = fold(password);
  if (commonPasswords.has(flat) || /^(.)\1+$/.test(flat) || isRun(flat)) return 'common';
  const words = [...identity.name.split(/[\s-]+/), identity.email.split('@')[0] ?? '', 'limpide']
    .map(fold)
    .filter((word) => word.length >= 4);
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), flat);
  return rest.length < 8 ? 'contains-identity' : undefined;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** « 123456789012 », « abcdefghijkl » and the same downwards. */
function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let i = 1; i < text.length; i++) steps.add(text.charCodeAt(i) - text.charCodeAt(i - 1));
  return steps.size === 1 || (steps.size === 2 && /^\d+$/.test(text) && steps.has(1) && steps.has(-9));
}

/** A password that a person can read aloud and type: five groups of four characters without look-alikes, 98 bits. */
export function generatePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const pick = () => {
    for (;;) {
      const byte = randomBytes(1)[0]!;
      if (byte < 248) return alphabet.charAt(byte % 31);
    }
  };
  return Array.from({ length: 5 }, () => Array.from({ length: 4 }, pick).join('')).join('-');
}

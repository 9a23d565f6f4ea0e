import { z } from 'zod';

/**
 * The configuration, read once from the environment and validated. Names are those of the published interface; a wrong
 * value stops the start with one plain line. Production refuses default secrets.
 */
export interface Config {
  production: boolean;
  /** Reload on change; only `npm run dev` sets it. */
  development: boolean;
  /** The page that shows every component: in development, or when asked for; never in production. */
  gallery: boolean;
  port: number;
  host: string;
  /** The only base of e-mailed links and of redirects to ourselves. */
  baseUrl: URL;
  dataDir: string;
  databaseUrl: string | undefined;
  /** Root of every derived key (sessions, drafts, audit, second factors). */
  secretKey: string;
  /** The secret before, given while keys are being rotated. */
  secretKeyPrevious: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  oidc: { issuer: URL; clientId: string; clientSecret: string } | undefined;
  trustedProxies: number;
  /** Hosts (`name:port`) of the operator that the server may call although they stand on a private network. */
  outboundHosts: string[];
  /** Looks now and then whether the addresses in démarches still answer; off unless asked for: it needs a way out. */
  linkCheck: boolean;
  demonstration: boolean;
  /** The session cookie needs a secure origin; a plain http base (loopback) is the exception. */
  secureCookies: boolean;
}

export class ConfigProblem extends Error {
  override name = 'ConfigProblem';
}

const flag = z
  .enum(['0', '1', 'true', 'false', 'oui', 'non'])
  .transform((v) => v === '1' || v === 'true' || v === 'oui');

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  SECRET_KEY: z.string().min(32).optional(),
  SECRET_KEY_PREVIOUS: z.string().min(32).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().min(3).default('Limpide <ne-pas-repondre@localhost>'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OUTBOUND_HOSTS: z
    .string()
    .regex(/^[^\s,/]+(?:\s*,\s*[^\s,/]+)*$/)
    .optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  DEMO: flag.optional(),
  GALLERY: flag.optional(),
  LINK_CHECK: flag.optional(),
});

const explanations: Record<string, string> = {
  PORT: 'PORT doit être un nombre entre 0 et 65535.',
  BASE_URL: 'BASE_URL doit être une adresse complète, par exemple https://limpide.exemple.be.',
  DATABASE_URL: 'DATABASE_URL doit commencer par postgres://.',
  SECRET_KEY: 'SECRET_KEY doit compter au moins 32 caractères tirés au hasard.',
  SECRET_KEY_PREVIOUS: 'SECRET_KEY_PREVIOUS doit être l’ancienne SECRET_KEY, entière.',
  SMTP_URL: 'SMTP_URL doit commencer par smtp:// ou smtps://.',
  OIDC_ISSUER: 'OIDC_ISSUER doit être une adresse complète.',
  OUTBOUND_HOSTS: 'OUTBOUND_HOSTS doit être une liste comme intranet.exemple.be,10.0.0.8:8080.',
  TRUSTED_PROXIES: 'TRUSTED_PROXIES doit être un nombre de 0 à 10.',
  DEMO: 'DEMO doit valoir 1 ou 0.',
  GALLERY: 'GALLERY doit valoir 1 ou 0.',
  LINK_CHECK: 'LINK_CHECK doit valoir 1 ou 0.',
};

/**
 * @param localSecret gives the secret kept in the data directory (made at first start); never called in production.
 * @throws ConfigProblem with one line in French that says what to do.
 */
export function readConfig(env: NodeJS.ProcessEnv, localSecret: (dataDir: string) => string): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0] ?? '');
    throw new ConfigProblem(explanations[key] ?? `Le réglage ${key} n’est pas valable.`);
  }
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  const port = e.PORT;
  const baseUrl = new URL(e.BASE_URL ?? `http://${e.HOST === '0.0.0.0' ? 'localhost' : e.HOST}:${port}`);
  if (production && !e.SECRET_KEY) {
    throw new ConfigProblem('En production, SECRET_KEY est obligatoire : au moins 32 caractères tirés au hasard.');
  }
  if (e.SECRET_KEY && new Set(e.SECRET_KEY).size < 10) {
    throw new ConfigProblem('SECRET_KEY est trop simple : tirez-la au hasard.');
  }
  if (e.SECRET_KEY_PREVIOUS && e.SECRET_KEY_PREVIOUS === e.SECRET_KEY) {
    throw new ConfigProblem('SECRET_KEY_PREVIOUS et SECRET_KEY sont identiques : tirez une nouvelle SECRET_KEY.');
  }
  if (production && !e.BASE_URL) {
    throw new ConfigProblem('En production, BASE_URL est obligatoire : les liens envoyés par e-mail en dépendent.');
  }
  if (production && e.DEMO) {
    throw new ConfigProblem('La démonstration n’existe pas en production : retirez DEMO.');
  }
  const oidcParts = [e.OIDC_ISSUER, e.OIDC_CLIENT_ID, e.OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (oidcParts !== 0 && oidcParts !== 3) {
    throw new ConfigProblem('OIDC_ISSUER, OIDC_CLIENT_ID et OIDC_CLIENT_SECRET vont ensemble : il en manque.');
  }
  return {
    production,
    development: e.NODE_ENV === 'development',
    gallery: !production && (e.GALLERY ?? e.NODE_ENV === 'development'),
    port,
    host: e.HOST,
    baseUrl,
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL,
    secretKey: e.SECRET_KEY ?? localSecret(e.DATA_DIR),
    secretKeyPrevious: e.SECRET_KEY_PREVIOUS,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    oidc: e.OIDC_ISSUER
      ? { issuer: new URL(e.OIDC_ISSUER), clientId: e.OIDC_CLIENT_ID!, clientSecret: e.OIDC_CLIENT_SECRET! }
      : undefined,
    trustedProxies: e.TRUSTED_PROXIES,
    outboundHosts: e.OUTBOUND_HOSTS?.split(',').map((host) => host.trim()) ?? [],
    linkCheck: e.LINK_CHECK ?? false,
    demonstration: !production && (e.DEMO ?? !e.DATABASE_URL),
    secureCookies: production || baseUrl.protocol === 'https:',
  };
}

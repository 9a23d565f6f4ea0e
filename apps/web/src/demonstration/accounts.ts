import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An account that the start prints: one for each role, with the password drawn for this installation. */
export interface DemoAccount {
  role: string;
  /** Short name of the organisation; empty for the platform's administrator. */
  organisation: string;
  name: string;
  email: string;
  password: string;
}

const file = 'comptes-demonstration.json';

export function readAccounts(dataDir: string): DemoAccount[] {
  const path = join(dataDir, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemoAccount[]) : [];
}

export function writeAccounts(dataDir: string, accounts: DemoAccount[]): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, file), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}

/** The demonstration was removed: its accounts open nothing any more. */
export function forgetAccounts(dataDir: string): void {
  rmSync(join(dataDir, file), { force: true });
}

const roleNames: Record<string, string> = {
  'procedure-owner': 'Responsable de démarche',
  author: 'Rédactrice ou rédacteur',
  agent: 'Agent ou agente',
  'decision-maker': 'Décideur ou décideuse',
  'legal-reviewer': 'Juriste',
  'catalogue-manager': 'Gestion du catalogue',
  webmaster: 'Webmestre',
  adviser: 'Conseiller ou conseillère',
  'organisation-admin': 'Administration de l’organisation',
  'platform-admin': 'Administration de la plateforme',
};

/** The accounts as the start prints them; the owner of a démarche first, since the main job starts there. */
export function accountLines(accounts: DemoAccount[]): string {
  if (accounts.length === 0)
    return 'Démonstration chargée. Les comptes sont dans le dossier de données de l’installation.';
  const order = Object.keys(roleNames);
  const sorted = accounts
    .map((account, index) => ({ account, rank: order.indexOf(account.role) * 100 + index }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ account }) => account);
  const columns = sorted.map((a) => [roleNames[a.role] ?? a.role, a.organisation, a.email, a.password]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...columns.map((column) => column[i]!.length)));
  return [
    'Comptes de la démonstration (données fictives) :',
    ...columns.map(
      (column) =>
        `  ${column
          .map((text, i) => text.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}`,
    ),
  ].join('\n');
}

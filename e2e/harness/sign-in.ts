import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Account } from './server.ts';

/** The demonstration account of a role, such as `author`. */
export function accountOf(role: string): Account {
  const { accounts } = inject('server');
  const account = accounts.find((candidate) => candidate.role === role);
  if (!account) throw new RangeError(`No account for "${role}" among ${accounts.map(({ role }) => role).join(', ')}`);
  return account;
}

/** Signs in as a person does, from `/espace`, and waits for the workspace. */
export async function signIn(page: Page, role: string): Promise<Account> {
  const account = accountOf(role);
  await page.goto('/espace');
  const password = page.locator('input[type="password"]');
  await page.locator('input[type="email"], input[autocomplete="username"]').fill(account.email);
  await password.fill(account.password);
  await Promise.all([page.waitForNavigation(), password.press('Enter')]);
  if ((await password.count()) > 0) throw new Error(`Signing in as ${role} failed at ${page.url()}`);
  return account;
}

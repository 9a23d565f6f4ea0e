/**
 * What a journey needs. A journey is a file of `e2e/journeys/` named by what a person does, such as
 * `find-a-procedure.test.ts`; it knows the product by its addresses and its screens only.
 */
export { expect, inject } from 'vitest';
export { type AxeOptions, axe } from './axe.ts';
export { type Hands, keyboard, mouse, tabTo } from './hands.ts';
export { atWidths, sidewaysScroll, snap, widths } from './look.ts';
export type { Account, ServerFacts } from './server.ts';
export { accountOf, signIn } from './sign-in.ts';
export { test, type Visit, visit, withoutJavaScript } from './visit.ts';
export type { Watch } from './watch.ts';

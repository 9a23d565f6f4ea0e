import { setTimeout as pause } from 'node:timers/promises';
import axeCore, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const limitMs = 30_000;

/** WCAG 2.2 A and AA, the European standard and the French method's automatic tests, and axe's good practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'RGAAv4', 'best-practice'];

export interface AxeOptions {
  /** Rules not to apply, by name; say why where it is called. */
  except?: string[];
  /** CSS selector of the part to look at; the whole page otherwise. */
  within?: string;
}

/**
 * Looks for accessibility faults in the page as it stands, and returns one text for each: empty when there is none.
 * The engine is evaluated, not inserted as a script element, which the content security policy refuses. It needs a page
 * that runs scripts: look at the same address in an ordinary visit.
 */
export async function axe(page: Page, { except = [], within }: AxeOptions = {}): Promise<string[]> {
  // Once a document: the same page may be looked at again at another width.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const looking = page.evaluate(
    ({ options, within }) =>
      (window as unknown as { axe: typeof axeCore }).axe.run(within ?? document, options) as Promise<AxeResults>,
    { options, within },
  );
  // A page without scripts never calls back: say so long before the test's own limit.
  const results = await Promise.race([looking, pause(limitMs, undefined, { ref: false })]);
  if (!results) throw new Error('axe did not answer: does the page run scripts?');
  if (results.passes.length === 0 && results.violations.length === 0) throw new Error('axe looked at nothing');
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary ?? ''}`);
    return `${id}: ${help}\n${places.join('\n')}`;
  });
}

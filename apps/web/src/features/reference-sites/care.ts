import type { Difference } from '../../platform/database/index.ts';
import type { SitePage } from './queries.ts';

/** Differences that nobody judged to be none. */
export function openDifferences({ report, dismissed }: Pick<SitePage, 'report' | 'dismissed'>): Difference[] {
  return (report?.differences ?? []).filter(({ key }) => !dismissed.has(key));
}

/** Whether something is to be done about a page. */
export function needsCare(page: Pick<SitePage, 'outcome' | 'report' | 'dismissed'>): boolean {
  return page.outcome !== null && (page.outcome !== 'read' || openDifferences(page).length > 0);
}

import type { StateName } from '@limpide/ui';
import { needsCare, openDifferences } from './care.ts';
import { message as m } from './messages.ts';
import type { SitePage } from './queries.ts';
import type { Site } from './store.ts';

export interface Told {
  state: StateName;
  label: string;
}

/** What was found on a page, in a word. */
export function pageState(page: Pick<SitePage, 'outcome' | 'report' | 'dismissed'>): Told {
  const { outcome } = page;
  if (outcome === null) return { state: 'draft', label: m('result.new') };
  if (outcome !== 'read') return { state: 'alert', label: m(`result.${outcome}`) };
  const open = openDifferences(page);
  if (open.length === 0) return { state: 'published', label: m('result.good') };
  if (open.some(({ topic }) => topic === 'withdrawn')) return { state: 'alert', label: m('result.withdrawn') };
  return { state: 'to-revise', label: m('result.differs', { count: open.length }) };
}

export function siteState(site: Site, pages: readonly SitePage[]): Told {
  if (site.closedAt) return { state: 'none', label: m('state.closed') };
  if (pages.length === 0) return { state: 'draft', label: m('state.none') };
  if (site.checkAskedAt) return { state: 'in-review', label: m('state.asked') };
  const care = pages.filter(needsCare).length;
  if (care > 0) return { state: 'to-revise', label: m('state.care', { count: care }) };
  return site.checkedAt ? { state: 'published', label: m('state.good') } : { state: 'draft', label: m('state.new') };
}

/** Titles that a page is known by: its own, or the end of its address. */
export function pageName({ title, address, report }: Pick<SitePage, 'title' | 'address' | 'report'>): string {
  return title || report?.pageTitle || new URL(address).pathname;
}

const known = new Set([
  'slow',
  'name',
  'certificate',
  'network',
  'status',
  'loop',
  'bad-redirect',
  'inside',
  'type',
  'too-large',
  'too-heavy',
  'empty',
  'not-read',
]);
export function whyWords(why: string | undefined): string {
  return why && known.has(why) ? m(`why.${why as 'slow'}`) : '';
}

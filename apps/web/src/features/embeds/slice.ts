import type { PublicSnapshot, SiteSlice } from '../../platform/database/index.ts';
import { folded } from '../../platform/forms/index.ts';

/** Whether a démarche belongs to the part of the catalogue that a site shows. */
export function inSlice(slice: SiteSlice, { content, organisation }: PublicSnapshot): boolean {
  if (slice.organisations.length > 0 && !slice.organisations.includes(organisation.id)) return false;
  if (slice.lifeEvents.length > 0 && !slice.lifeEvents.includes(content.lifeEvent)) return false;
  const text = folded([content.title, content.summary, ...content.searchWords].join(' '));
  return folded(slice.words)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.includes(word));
}

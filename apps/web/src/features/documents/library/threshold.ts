import { type Profile, ruleNamed } from '@limpide/readability';

/** Words per sentence that a text may have on average, by the rule of its profile. */
export function meanThreshold(profile: Profile): number {
  const threshold = ruleNamed('mean-sentence-length')?.thresholds[profile];
  return typeof threshold === 'number' ? threshold : Number.POSITIVE_INFINITY;
}

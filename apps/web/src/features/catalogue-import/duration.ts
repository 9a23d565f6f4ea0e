const units = ['an', 'mois', 'jour', 'heure', 'minute'] as const;

/** A duration of ISO 8601 as people say it: « P1M15D » is « 1 mois et 15 jours ». Another text stays as it is. */
export function durationWords(text: string): string {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+(?:\.\d+)?S)?)?$/.exec(text);
  if (!found) return text;
  const parts = units.flatMap((unit, i) => {
    const count = Number(found[i + 1] ?? 0);
    return count > 0 ? [`${count} ${unit}${count > 1 && unit !== 'mois' ? 's' : ''}`] : [];
  });
  const last = parts.pop();
  if (last === undefined) return text;
  return parts.length > 0 ? `${parts.join(', ')} et ${last}` : last;
}

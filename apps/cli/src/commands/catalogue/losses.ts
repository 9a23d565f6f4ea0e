import type { Loss } from '@limpide/catalogue';

/** What is not kept whole, as lines: each field with its reason once, the most frequent first. */
export function lossLines(losses: readonly Loss[]): string[] {
  if (losses.length === 0) return ['Rien n’est perdu.'];
  const counts = new Map<string, number>();
  for (const { label, outcome, why } of losses) {
    const line = `${label} (${outcome === 'partly' ? 'en partie' : 'non repris'}) : ${why}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [
    `Pertes : ${losses.length}.`,
    ...[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([line, times]) => `  ${line}${times > 1 ? ` (${times} fois)` : ''}`),
  ];
}

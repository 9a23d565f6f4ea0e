import type { Clarity, ClarityShare } from '@limpide/readability';

const levels: Record<Clarity['level'], string> = {
  1: 'très facile à lire',
  2: 'facile à lire',
  3: 'ni facile ni difficile à lire',
  4: 'difficile à lire',
  5: 'très difficile à lire',
};

const features: Record<ClarityShare['feature'], string> = {
  'mean-sentence': 'mots par phrase',
  'long-sentences': 'phrases de plus de 25 mots',
  subordination: 'subordonnées',
  passives: 'passifs',
  'long-words': 'mots longs',
  distance: 'phrases qui ne s’adressent à personne',
};

export function clarityLevel({ level, difficulty, interval: [low, high] }: Clarity): string {
  return `niveau ${level} sur 5, ${levels[level]} (difficulté ${difficulty} sur 100, entre ${low} et ${high})`;
}

/** The level, then what weighs most: a help to compare two versions, never a grade. */
export function clarityLines(clarity: Clarity): string[] {
  const heavy = clarity.shares.filter(({ points }) => points >= 1).sort((a, b) => b.points - a.points);
  const parts = heavy.map(({ feature, points, most }) => `${features[feature]} ${Math.round(points)}/${most}`);
  return [
    `Clarté\u00a0: ${clarityLevel(clarity)}`,
    ...(parts.length > 0 ? [`Ce qui pèse\u00a0: ${parts.join(', ')}`] : []),
  ];
}

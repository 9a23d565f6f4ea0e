import type { SourceDocument } from '@limpide/documents';
import type { Analysis, Profile, Severity } from '@limpide/readability';
import type { SourcePositions } from './source-positions.ts';

/** One file and what is said of it: what every format writes. */
export interface Checked {
  /** As it was given; `-` for what was piped in. */
  file: string;
  document: SourceDocument;
  analysis: Analysis;
  /** Only for files that have lines. */
  positions: SourcePositions | undefined;
}

/** What `--fail-on` takes. */
export const thresholds = ['error', 'warning', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** Severities that make the command fail. */
const failing: Record<Threshold, readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

export function reaches(checked: readonly Checked[], threshold: Threshold): boolean {
  return checked.some(({ analysis }) =>
    analysis.findings.some(({ severity }) => failing[threshold].includes(severity)),
  );
}

export const severityWords: Record<Severity, string> = {
  error: 'à corriger',
  warning: 'à améliorer',
  info: 'pour information',
};

export const profileWords: Record<Profile, string> = {
  public: 'courrier à tous les publics',
  easy: 'texte facile à lire',
  decision: 'décision individuelle',
  legal: 'texte légal',
  web: 'page web',
  form: 'formulaire',
};

/** « 1 mot », « 2 mots », with a space that does not break. */
export function counted(count: number, one: string, many: string): string {
  return `${frenchNumber(count)}\u00a0${Math.abs(count) < 2 ? one : many}`;
}

/** « 1 234,5 ». */
export function frenchNumber(value: number): string {
  return value.toLocaleString('fr-BE', { maximumFractionDigits: 1 });
}

/** « 214 mots, 9 phrases, phrase la plus longue : 61 mots ». */
export function countsLine({ counts }: Analysis): string {
  const parts = [counted(counts.words, 'mot', 'mots'), counted(counts.sentences, 'phrase', 'phrases')];
  if (counts.longestSentence > 0) {
    parts.push(`phrase la plus longue\u00a0: ${counted(counts.longestSentence, 'mot', 'mots')}`);
  }
  return parts.join(', ');
}

/** « 2 à corriger, 5 à améliorer », or « rien à signaler ». */
export function findingsLine({ findings }: Analysis): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severityWords[severity]}`];
  });
  return parts.length === 0 ? 'rien à signaler' : parts.join(', ');
}

/** A passage on one line, cut at a word when it is long. */
export function excerpt(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/ \S*$/, '')}…`;
}

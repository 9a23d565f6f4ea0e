import { type Content, classes } from '../content.ts';

/** Constaté (seen), Compté (complete count), Mesuré (measured with an interval). */
export type EvidenceLevel = 'observed' | 'counted' | 'measured';

export interface EvidenceProps {
  level: EvidenceLevel;
  /** On how much it rests: « 18 avis », « 63 sur 210 », « n = 400 et 400 ». */
  n?: Content;
  /** Another word than Constaté, Compté, Mesuré. */
  label?: Content;
  /** `n` goes under the word, for narrow cells. */
  stacked?: boolean;
}

const frenchLevels: Record<EvidenceLevel, string> = { observed: 'Constaté', counted: 'Compté', measured: 'Mesuré' };
const depths: Record<EvidenceLevel, number> = { observed: 1, counted: 2, measured: 3 };

/** A depth gauge of three strokes, filled from the bottom, then the word, then n. */
export function Evidence({ level, n, label, stacked = false }: EvidenceProps) {
  const depth = depths[level];
  return (
    <span class={classes('lp-evidence', stacked && 'lp-evidence--stacked')}>
      <svg class="lp-evidence__gauge" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((stroke) => (
          <rect
            key={stroke}
            class={classes('lp-evidence__stroke', stroke <= depth && 'lp-evidence__stroke--full')}
            x="1.7"
            y={18.4 - stroke * 5.8}
            width="14.6"
            height="4.2"
          />
        ))}
      </svg>
      <span>
        <strong class="lp-evidence__word">{label ?? frenchLevels[level]}</strong>
        {n && <span class="lp-evidence__n"> {n}</span>}
      </span>
    </span>
  );
}

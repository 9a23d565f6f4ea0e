import type { Content } from '../content.ts';

export interface HypothesisProps {
  children?: Content;
}

/** The stamp of what nobody has confirmed yet. Capitals come from the style: the word stays readable aloud. */
export function Hypothesis({ children = 'Hypothèse' }: HypothesisProps) {
  return <span class="lp-hypothesis">{children}</span>;
}

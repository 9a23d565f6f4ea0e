import { type Content, classes } from '../content.ts';

export interface ChainLink {
  /** What the link is: « Irritant », « Qui le dit », « Décision », « Preuve ». */
  kind: Content;
  /** What it holds, with the link that opens it. */
  text: Content;
  /** `filled` is established, `open` is on its way, `missing` is not there yet and dashes the line. */
  state?: 'open' | 'filled' | 'missing';
}

export interface ChainProps {
  links: ChainLink[];
  /** Where a missing link dashes the line: `before` it, or `around` it when what is not there yet leads nowhere either. */
  dashed?: 'before' | 'around';
  label?: string;
}

/** From the irritant to the proof on one waterline: each ring opens. */
export function Chain({ links, dashed = 'before', label = 'De l’irritant à la preuve' }: ChainProps) {
  return (
    <ol class={classes('lp-chain', dashed === 'around' && 'lp-chain--around')} aria-label={label}>
      {links.map((link, index) => (
        <li key={index} class={classes('lp-chain__link', `lp-chain__link--${link.state ?? 'open'}`)}>
          <svg class="lp-chain__ring" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="10" cy="10" r="8" />
          </svg>
          <p class="lp-chain__kind">{link.kind}</p>
          <div class="lp-chain__text">{link.text}</div>
        </li>
      ))}
    </ol>
  );
}

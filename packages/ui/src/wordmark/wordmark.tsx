import { classes } from '../content.ts';

export interface WordmarkProps {
  /** Name read aloud; the wordmark is the only text of its link. */
  label?: string;
  /** On the dark band the letters are white and the water is lighter. */
  onBand?: boolean;
}

/** The name standing on its waterline; never drawn without the line. */
export function Wordmark({ label = 'Limpide', onBand = false }: WordmarkProps) {
  return (
    <svg
      class={classes('lp-wordmark', onBand && 'lp-wordmark--on-band')}
      viewBox="0 0 184 62"
      width="184"
      height="62"
      fill="none"
      stroke-width="5.2"
      role="img"
      aria-label={label}
    >
      <path
        class="lp-wordmark__letters"
        d="M2.6 5v34.4H19M28 18v24M28 6v6M41 18v24M41 29.1a8.5 8.5 0 0 1 17 0V42M58 29.1a8.5 8.5 0 0 1 17 0V42M89 18v26.4M121 18v24M121 6v6M151.4 5v37"
      />
      <circle class="lp-wordmark__letters" cx="98.4" cy="30" r="9.4" />
      <circle class="lp-wordmark__letters" cx="142" cy="30" r="9.4" />
      <path class="lp-wordmark__letters" d="M162.5 30h17.4A9.4 9.4 0 1 0 176.9 36.9" />
      <path class="lp-wordmark__water" d="M0 45.6h184" stroke-width="2.4" />
      <path class="lp-wordmark__water" d="M93.5 48v13" />
    </svg>
  );
}

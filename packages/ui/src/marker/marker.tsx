import { classes } from '../content.ts';

export type MarkerKind = 'success' | 'alert' | 'error' | 'info' | 'inconclusive';

export interface MarkerProps {
  kind: MarkerKind;
  /** Side in CSS pixels. */
  size?: 18 | 20 | 24 | 36;
}

/**
 * The shape that carries a meaning without colour: square with tick, triangle with « ! », octagon with cross, disc with
 * « i », dashed square with a dash for « on ne peut pas conclure ». A word always stands beside it.
 */
export function Marker({ kind, size = 24 }: MarkerProps) {
  return (
    <svg
      class={classes('lp-marker', `lp-marker--${kind}`)}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {kind === 'success' && (
        <>
          <path class="lp-marker__ground" d="M1 1h22v22H1z" />
          <path class="lp-marker__sign" d="M6 12.5l4.2 4.200L18 8" />
        </>
      )}
      {kind === 'alert' && (
        <>
          <path class="lp-marker__ground" d="M12 2.500L22.5 21.500h-21z" />
          <path class="lp-marker__sign" d="M12 9v6M12 16.700v2.3" />
        </>
      )}
      {kind === 'error' && (
        <>
          <path class="lp-marker__ground" d="M7.5 1h9L23 7.500v9L16.5 23h-9L1 16.500v-9z" />
          <path class="lp-marker__sign" d="M8 8l8 8M16 8l-8 8" />
        </>
      )}
      {kind === 'info' && (
        <>
          <circle class="lp-marker__ground" cx="12" cy="12" r="11" />
          <path class="lp-marker__sign" d="M12 5.800v2.400M12 10.500V18" />
        </>
      )}
      {kind === 'inconclusive' && (
        <>
          <path class="lp-marker__ground" d="M2 2h20v20H2z" />
          <path class="lp-marker__sign" d="M7 12h10" />
        </>
      )}
    </svg>
  );
}

export interface RangeBarProps {
  /** Lower and upper bound of the value; equal when it is certain. */
  low: number;
  high: number;
  /** The value that fills the bar; `low` when absent. */
  value?: number;
  /** End of the scale, shared by the bars that are compared. */
  max: number;
  /** Read aloud; without it the bar is silent because the numbers stand beside it in words. */
  label?: string;
}

const length = 134;

/**
 * A score as a bar, its uncertain part lighter. Widths are SVG attributes: style attributes are forbidden by the policy.
 * Throws RangeError when the bounds are not in order between 0 and `max`.
 */
export function RangeBar({ low, high, value = low, max, label }: RangeBarProps) {
  if (!(max > 0 && low >= 0 && high >= low && high <= max && value >= low && value <= high)) {
    throw new RangeError(`RangeBar: expected 0 <= low <= value <= high <= max, got ${low}, ${value}, ${high}, ${max}`);
  }
  const at = (n: number) => Math.round((n / max) * length * 100) / 100;
  return (
    <svg
      class="lp-range-bar"
      viewBox="0 0 136 12"
      width="136"
      height="12"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
      focusable="false"
    >
      <path class="lp-range-bar__rail" d={`M0 6h${length}`} />
      <rect class="lp-range-bar__uncertain" x={at(low)} y="1" width={at(high) - at(low)} height="10" />
      <rect class="lp-range-bar__sure" x="0" y="3.5" width={at(value)} height="5" />
      <path class="lp-range-bar__end" d={`M${Math.max(at(high), 1)} 0v12`} />
    </svg>
  );
}

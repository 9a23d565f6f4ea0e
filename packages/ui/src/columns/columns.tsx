import type { Content } from '../content.ts';

export interface ColumnsProps {
  children: Content;
  /** Beside the text where there is room, below it otherwise; never above. */
  aside: Content;
}

/** Text and aside. */
export function Columns({ children, aside }: ColumnsProps) {
  return (
    <div class="lp-columns">
      <div class="lp-columns__main">{children}</div>
      <div class="lp-columns__aside">{aside}</div>
    </div>
  );
}

import type { Content } from '../content.ts';

export interface InsetProps {
  children: Content;
}

/** A pale zone for what must not be missed in a text: « Vous ne devez apporter ni… ». */
export function Inset({ children }: InsetProps) {
  return <div class="lp-inset">{children}</div>;
}

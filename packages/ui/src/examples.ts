import type { JSX } from 'preact';

/** One use of a component, shown in the gallery and checked by the tests. */
export interface Example {
  /** What it shows, in French: the gallery prints it. */
  name: string;
  element: JSX.Element;
  /** The component spans the whole page by itself. */
  wide?: boolean;
}

import type { ComponentChildren } from 'preact';

/** What a text slot accepts: a string, or elements when a link or a stress is needed inside. */
export type Content = ComponentChildren;

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A link in a menu, a list or a trail; `current` marks the place where the reader is. */
export interface LinkItem {
  href: string;
  text: Content;
  current?: boolean;
}

/** Extra attributes for a script or a description; `style` is refused because the security policy forbids it. */
export type ExtraAttributes = { [name: `data-${string}` | `aria-${string}`]: string | number | boolean | undefined };

/** Joins the class names that apply, or gives nothing when none does. */
export function classes(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}

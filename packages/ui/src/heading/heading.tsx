import { createElement, type JSX } from 'preact';
import type { Content, HeadingLevel } from '../content.ts';

export interface HeadingProps {
  level: HeadingLevel;
  id?: string;
  class?: string;
  children?: Content;
}

/** A heading whose level follows the page and whose look follows the class. */
export function Heading({ level, id, class: className, children }: HeadingProps): JSX.Element {
  return createElement(`h${level}`, { id, class: className }, children);
}

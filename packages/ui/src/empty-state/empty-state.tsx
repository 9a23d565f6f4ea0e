import type { Content, HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface EmptyStateProps {
  /** « Aucun irritant noté » */
  title: Content;
  headingLevel?: HeadingLevel;
  /** What to do next, and why. */
  children?: Content;
  action?: Content;
}

/** Nothing is here yet: the dashed frame says it, the words say what to do. */
export function EmptyState({ title, headingLevel = 2, children, action }: EmptyStateProps) {
  return (
    <div class="lp-empty">
      <Heading level={headingLevel} class="lp-empty__title">
        {title}
      </Heading>
      {children && <div class="lp-empty__text">{children}</div>}
      {action && <div class="lp-empty__action">{action}</div>}
    </div>
  );
}

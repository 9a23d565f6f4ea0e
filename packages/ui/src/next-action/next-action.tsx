import type { Content, HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface NextActionProps {
  /** « Prochaine action utile » */
  kicker?: Content;
  /** Begins with a verb. */
  title: Content;
  /** Why: with n, date and source. */
  children?: Content;
  /** The one filled button of the page. */
  action: Content;
  /** A link below it: « Pas maintenant ». */
  secondary?: Content;
  headingLevel?: HeadingLevel;
}

/** The one signal of a page: a yellow bar with an ink edge, and the button that answers it. */
export function NextAction(props: NextActionProps) {
  const { kicker = 'Prochaine action utile', title, children, action, secondary, headingLevel = 2 } = props;
  return (
    <section class="lp-next-action">
      <div class="lp-next-action__body">
        {kicker && <p class="lp-next-action__kicker">{kicker}</p>}
        <Heading level={headingLevel} class="lp-next-action__title">
          {title}
        </Heading>
        {children && <div class="lp-next-action__text">{children}</div>}
      </div>
      <div class="lp-next-action__actions">
        {action}
        {secondary && <div>{secondary}</div>}
      </div>
    </section>
  );
}

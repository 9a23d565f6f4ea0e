import type { Content, HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface ErrorSummaryItem {
  /** « #date-limite »: the id of the field. */
  href?: string;
  text: Content;
}

export interface ErrorSummaryProps {
  errors: ErrorSummaryItem[];
  /** « Il y a 2 problèmes » when absent. */
  title?: Content;
  id?: string;
  headingLevel?: HeadingLevel;
  /** `false` where the page must not move to it, in a gallery for example. */
  autofocus?: boolean;
}

/** All that is wrong, at the top of the page, each a link to its field. It takes the focus when the page loads. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { errors, title, id = 'error-summary', headingLevel = 2, autofocus = true } = props;
  const heading = title ?? (errors.length > 1 ? `Il y a ${errors.length} problèmes` : 'Il y a 1 problème');
  return (
    // The focus on load is the point of an error summary, and autofocus gives it without JavaScript.
    <div class="lp-error-summary" id={id} tabindex={-1} autofocus={autofocus}>
      <div role="alert">
        <Heading level={headingLevel} id={`${id}-title`} class="lp-error-summary__title">
          {heading}
        </Heading>
        <ul class="lp-error-summary__list">
          {errors.map((error, index) => (
            <li key={error.href ?? index}>
              {error.href ? (
                <a class="lp-error-summary__link" href={error.href}>
                  {error.text}
                </a>
              ) : (
                error.text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

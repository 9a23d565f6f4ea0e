import { type Content, classes, type HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface NumberTagProps {
  number: number | string;
  active?: boolean;
}

/** The black number that ties a place in the text to its entry in the list; yellow when it is the active one. */
export function NumberTag({ number, active = false }: NumberTagProps) {
  return <span class={classes('lp-number-tag', active && 'lp-number-tag--active')}>{number}</span>;
}

/** wavy, double, dotted, bar in the margin */
export type FindingKind = 'replace' | 'specify' | 'explain' | 'cut';

export interface FindingMarkProps {
  kind: FindingKind;
  children: Content;
  /** Number of its entry in the list. */
  number?: number | string;
  active?: boolean;
}

/** The words that a finding is about. The line says what to do, the number where it is explained. */
export function FindingMark({ kind, children, number, active = false }: FindingMarkProps) {
  return (
    <mark class={classes('lp-finding-mark', `lp-finding-mark--${kind}`, active && 'lp-finding-mark--active')}>
      <span class="lp-finding-mark__words">{children}</span>
      {number !== undefined && (
        <>
          {'\u2060'}
          <NumberTag number={number} active={active} />
        </>
      )}
    </mark>
  );
}

export interface FindingItemProps {
  number: number | string;
  /** What to do: « Écrivez la date limite ». */
  title: Content;
  /** Why, in one sentence. */
  message?: Content;
  /** Leads to the place in the text, or opens the finding. */
  href?: string;
  active?: boolean;
  /** What the active finding offers: a choice, a button, the rule. */
  children?: Content;
  headingLevel?: HeadingLevel;
  id?: string;
}

/** One point of the list; only the active one is yellow. */
export function FindingItem(props: FindingItemProps) {
  const { number, title, message, href, active = false, children, headingLevel = 3, id } = props;
  return (
    <li
      class={classes('lp-finding', active && 'lp-finding--active')}
      id={id}
      aria-current={active ? 'true' : undefined}
    >
      <NumberTag number={number} />
      <div class="lp-finding__body">
        <Heading level={headingLevel} class="lp-finding__title">
          {href ? (
            <a class="lp-finding__link" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
        {message && <div class="lp-finding__message">{message}</div>}
        {children && <div class="lp-finding__more">{children}</div>}
      </div>
    </li>
  );
}

export interface FindingListProps {
  /** `FindingItem`s. */
  children: Content;
  /** « 5 points qui aident le plus »; the name of the list. */
  title?: Content;
  headingLevel?: HeadingLevel;
  /** Beside the title: « Voir tout (11) ». */
  action?: Content;
  /** Below the points: the legend of the lines, the keys. */
  footer?: Content;
  /** Name of the list when it has no title. */
  label?: string;
  id?: string;
}

/** The points that would help this reader most, in their order, on their own zone. */
export function FindingList(props: FindingListProps) {
  const { children, title, headingLevel = 2, action, footer, label, id = 'findings' } = props;
  return (
    <div class="lp-findings">
      {(title || action) && (
        <div class="lp-findings__head">
          {title && (
            <Heading level={headingLevel} id={`${id}-title`} class="lp-findings__title">
              {title}
            </Heading>
          )}
          {action}
        </div>
      )}
      <ol class="lp-findings__list" id={id} aria-label={label} aria-labelledby={title ? `${id}-title` : undefined}>
        {children}
      </ol>
      {footer && <div class="lp-findings__footer">{footer}</div>}
    </div>
  );
}

import { type Content, classes } from '../content.ts';

export interface SummaryAction {
  href: string;
  text: Content;
  /** Completes the link for who hears it out of context: « la date limite ». */
  about?: Content;
}

export interface SummaryListItem {
  term: Content;
  value: Content;
  actions?: SummaryAction[];
}

export interface SummaryListProps {
  items: SummaryListItem[];
  /** Without rules, for a few short lines. */
  plain?: boolean;
  /** Values at the end of the line, aligned as numbers. */
  numeric?: boolean;
}

/** Terms and values on ruled lines, each with what can be done. */
export function SummaryList({ items, plain = false, numeric = false }: SummaryListProps) {
  return (
    <dl class={classes('lp-summary-list', plain && 'lp-summary-list--plain', numeric && 'lp-summary-list--numeric')}>
      {items.map((item, index) => (
        <div key={index} class="lp-summary-list__row">
          <dt class="lp-summary-list__term">{item.term}</dt>
          <dd class="lp-summary-list__value">{item.value}</dd>
          {item.actions && item.actions.length > 0 && (
            <dd class="lp-summary-list__actions">
              {item.actions.map((action) => (
                <a key={action.href} class="lp-summary-list__action" href={action.href}>
                  {action.text}
                  {action.about && <span class="lp-hidden-visually"> {action.about}</span>}
                </a>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

import type { Content, LinkItem } from '../content.ts';

export interface TabsProps {
  items: LinkItem[];
  /** Name of the navigation, and the words before it when `labelShown`. */
  label: string;
  /** « Montrer : » before the links. */
  labelShown?: Content;
}

/** Views of the same thing as links: each has its address, works without JavaScript and can be sent to a colleague. */
export function Tabs({ items, label, labelShown }: TabsProps) {
  return (
    <nav class="lp-tabs" aria-label={label}>
      {labelShown && (
        <span class="lp-tabs__label" aria-hidden="true">
          {labelShown}
        </span>
      )}
      <ul class="lp-tabs__list">
        {items.map((item) => (
          <li key={item.href}>
            <a class="lp-tabs__tab" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

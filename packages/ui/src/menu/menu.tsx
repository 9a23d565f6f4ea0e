import { classes, type LinkItem } from '../content.ts';

export interface NavigationListProps {
  items: LinkItem[];
  class: string;
}

/** The links of a menu; the page where the reader stands is said in words to assistive technology. */
export function NavigationList({ items, class: className }: NavigationListProps) {
  return (
    <ul class={className}>
      {items.map((item) => (
        <li key={item.href} class={`${className}-item`}>
          <a
            class={classes(`${className}-link`, item.current && `${className}-link--current`)}
            href={item.href}
            aria-current={item.current ? 'page' : undefined}
          >
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { LinkItem } from '../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface BreadcrumbsProps {
  /** From the entrance to the parent of this page; the page itself is its title. */
  items: LinkItem[];
  label?: string;
}

/** Where this page stands. */
export function Breadcrumbs({ items, label = 'Fil d’Ariane' }: BreadcrumbsProps) {
  return (
    <nav class="lp-breadcrumbs" aria-label={label}>
      <ol class="lp-breadcrumbs__list">
        {items.map((item, index) => (
          <li key={item.href} class="lp-breadcrumbs__item">
            {index > 0 && <Icon name="chevron" size={16} class="lp-breadcrumbs__separator" />}
            <a class="lp-breadcrumbs__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import type { Content } from '../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface TickListProps {
  items: Content[];
}

/** « À préparer »: what to have at hand. */
export function TickList({ items }: TickListProps) {
  return (
    <ul class="lp-tick-list">
      {items.map((item, index) => (
        <li key={index} class="lp-tick-list__item">
          <Icon name="tick" size={20} class="lp-tick-list__tick" />
          <div>{item}</div>
        </li>
      ))}
    </ul>
  );
}

import type { Content } from '../content.ts';

export interface KeyFact {
  /** What one remembers: « Gratuit », « Environ 10 minutes ». */
  title: Content;
  /** Why one believes it: n, date, source, legal basis. */
  detail: Content;
}

export interface KeyFactsProps {
  items: KeyFact[];
}

/** Up to four facts standing on one waterline, their reasons below it. */
export function KeyFacts({ items }: KeyFactsProps) {
  return (
    <ul class="lp-key-facts">
      {items.map((item, index) => (
        <li key={index} class="lp-key-facts__item">
          <p class="lp-key-facts__title">{item.title}</p>
          <div class="lp-key-facts__detail">{item.detail}</div>
        </li>
      ))}
    </ul>
  );
}

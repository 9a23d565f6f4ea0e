import type { Content } from '../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface PaginationProps {
  /** Page shown, from 1. */
  current: number;
  /** Number of pages; nothing is drawn when it is below two. */
  total: number;
  hrefFor: (page: number) => string;
  label?: string;
  previousText?: Content;
  nextText?: Content;
  pageLabel?: (page: number) => string;
}

/** The pages to offer: the first, the last, and those next to the current one; `null` is a gap. */
export function pagesToOffer(current: number, total: number): (number | null)[] {
  const offered: (number | null)[] = [];
  let previous = 0;
  for (let page = 1; page <= total; page += 1) {
    if (page !== 1 && page !== total && Math.abs(page - current) > 1) continue;
    if (page - previous === 2) offered.push(page - 1);
    else if (page - previous > 2) offered.push(null);
    offered.push(page);
    previous = page;
  }
  return offered;
}

/** Numbered pages; the one shown is marked and said. */
export function Pagination(props: PaginationProps) {
  const { current, total, hrefFor, label = 'Pages', previousText = 'Précédente', nextText = 'Suivante' } = props;
  const { pageLabel = (page: number) => `Page ${page}` } = props;
  if (total < 2) return null;
  return (
    <nav class="lp-pagination" aria-label={label}>
      {current > 1 && (
        <a class="lp-pagination__turn" href={hrefFor(current - 1)} rel="prev">
          <Icon name="arrow" direction="left" size={20} />
          <span>{previousText}</span>
        </a>
      )}
      <ul class="lp-pagination__list">
        {pagesToOffer(current, total).map((page, index) =>
          page === null ? (
            <li key={`gap-${index}`} class="lp-pagination__gap">
              …
            </li>
          ) : (
            <li key={page}>
              <a
                class="lp-pagination__page"
                href={hrefFor(page)}
                aria-current={page === current ? 'page' : undefined}
                aria-label={pageLabel(page)}
              >
                {page}
              </a>
            </li>
          ),
        )}
      </ul>
      {current < total && (
        <a class="lp-pagination__turn" href={hrefFor(current + 1)} rel="next">
          <span>{nextText}</span>
          <Icon name="arrow" size={20} />
        </a>
      )}
    </nav>
  );
}

import type { Content } from '../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface DetailsProps {
  summary: Content;
  children: Content;
  open?: boolean;
  id?: string;
  /** Only one of the details with the same name is open at a time. */
  name?: string;
}

/** What can wait until someone asks. */
export function Details({ summary, children, open, id, name }: DetailsProps) {
  return (
    <details class="lp-details" open={open} id={id} name={name}>
      <summary class="lp-details__summary">
        <Icon name="chevron" size={16} class="lp-details__chevron" />
        <span class="lp-details__word">{summary}</span>
      </summary>
      <div class="lp-details__body">{children}</div>
    </details>
  );
}

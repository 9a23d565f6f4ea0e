import type { Content } from '../content.ts';

export interface DemonstrationBannerProps {
  /** Name of the landmark, so that no text of the page stands outside of one. */
  label?: string;
  title?: Content;
  children?: Content;
  /** A link, for example to the list of situations. */
  action?: Content;
}

/** Says on every page, and on every printed sheet, that nobody here exists. */
export function DemonstrationBanner(props: DemonstrationBannerProps) {
  const { label = 'Démonstration', title = 'Données fictives.', action } = props;
  const { children = 'Démonstration\u00a0: ces organisations et ces personnes n’existent pas.' } = props;
  return (
    <aside class="lp-demonstration" aria-label={label}>
      <div class="lp-demonstration__inner lp-width">
        <svg
          class="lp-demonstration__hatching"
          viewBox="0 0 26 14"
          width="26"
          height="14"
          aria-hidden="true"
          focusable="false"
        >
          <path
            d="M0 6l6-6M0 14L14 0M7 14L21 0M14 14L26 2M21 14l5-5"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
          />
        </svg>
        <p>
          <strong>{title}</strong> {children} {action}
        </p>
      </div>
    </aside>
  );
}

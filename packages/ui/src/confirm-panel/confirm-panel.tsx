import type { Content, HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';
import { Marker } from '../marker/marker.tsx';

export interface ConfirmPanelProps {
  /** « Votre avis est envoyé » */
  title: Content;
  headingLevel?: HeadingLevel;
  /** A number to keep. */
  reference?: Content;
  children?: Content;
}

/** It is done: what was done above the waterline, what follows below. */
export function ConfirmPanel({ title, headingLevel = 1, reference, children }: ConfirmPanelProps) {
  return (
    <div class="lp-confirm">
      <div class="lp-confirm__above">
        <Marker kind="success" size={36} />
        <div>
          <Heading level={headingLevel} class="lp-confirm__title">
            {title}
          </Heading>
          {reference && <p class="lp-confirm__reference">{reference}</p>}
        </div>
      </div>
      {children && <div class="lp-confirm__below">{children}</div>}
    </div>
  );
}

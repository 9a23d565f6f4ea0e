import type { Content } from '../content.ts';

export interface SkipLinkProps {
  href?: string;
  children?: Content;
}

/** First stop of the keyboard: past the header, to `<main id="contenu">`. */
export function SkipLink({ href = '#contenu', children = 'Aller au contenu' }: SkipLinkProps) {
  return (
    <a class="lp-skip-link" href={href}>
      {children}
    </a>
  );
}

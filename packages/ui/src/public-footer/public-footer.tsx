import type { Content, LinkItem } from '../content.ts';

export interface PublicFooterProps {
  links: LinkItem[];
  licence?: Content;
  navigationLabel?: string;
  /** A line of its own above the links. */
  children?: Content;
}

/** The waterline closes the page; below it, how the service keeps its promises. */
export function PublicFooter(props: PublicFooterProps) {
  const { links, licence = 'Logiciel libre, licence EUPL-1.2', navigationLabel = 'Pied de page', children } = props;
  return (
    <footer class="lp-public-footer">
      <div class="lp-width">
        {children && <div class="lp-public-footer__text">{children}</div>}
        <div class="lp-public-footer__line">
          <nav class="lp-public-footer__navigation" aria-label={navigationLabel}>
            <ul class="lp-public-footer__list">
              {links.map((link) => (
                <li key={link.href}>
                  <a class="lp-public-footer__link" href={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {licence && <p class="lp-public-footer__licence">{licence}</p>}
        </div>
      </div>
    </footer>
  );
}

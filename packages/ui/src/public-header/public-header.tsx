import type { Content, LinkItem } from '../content.ts';
import { NavigationList } from '../menu/menu.tsx';
import { Wordmark } from '../wordmark/wordmark.tsx';

export interface LanguageLink {
  href: string;
  /** Name of the language in that language. */
  text: string;
  /** BCP 47 tag of the page behind the link. */
  lang: string;
  current?: boolean;
}

export interface PublicHeaderProps {
  homeHref?: string;
  /** Name of the home link, read aloud. */
  homeLabel?: string;
  /** « Démarches à Fontaval » */
  serviceName?: Content;
  navigation: LinkItem[];
  navigationLabel?: string;
  menuLabel?: string;
  languages?: LanguageLink[];
  languagesLabel?: string;
}

/**
 * Wordmark, service and menu. The menu is written twice, as a line and as a `<details>` for narrow screens, so that it
 * opens without JavaScript; CSS shows one of them, and the hidden one is out of the accessibility tree.
 */
export function PublicHeader(props: PublicHeaderProps) {
  const { homeHref = '/', homeLabel = 'Limpide, accueil', serviceName, navigation } = props;
  const { navigationLabel = 'Menu principal', menuLabel = 'Menu', languages = [], languagesLabel = 'Langues' } = props;
  return (
    <header class="lp-public-header">
      <div class="lp-public-header__inner lp-width">
        <div class="lp-public-header__brand">
          <a class="lp-public-header__home" href={homeHref}>
            <Wordmark label={homeLabel} />
          </a>
          {serviceName && <span class="lp-public-header__service">{serviceName}</span>}
        </div>
        {navigation.length > 0 && (
          <>
            <nav class="lp-public-header__line" aria-label={navigationLabel}>
              <NavigationList items={navigation} class="lp-public-header__list" />
            </nav>
            <details class="lp-public-header__menu">
              <summary class="lp-public-header__summary">{menuLabel}</summary>
              <nav class="lp-public-header__panel" aria-label={navigationLabel}>
                <NavigationList items={navigation} class="lp-public-header__list" />
              </nav>
            </details>
          </>
        )}
        {languages.length > 0 && (
          <nav class="lp-public-header__languages" aria-label={languagesLabel}>
            <ul class="lp-public-header__list">
              {languages.map((language) => (
                <li key={language.lang} class="lp-public-header__list-item">
                  <a
                    class="lp-public-header__list-link"
                    href={language.href}
                    hreflang={language.lang}
                    lang={language.lang}
                    aria-current={language.current ? 'true' : undefined}
                  >
                    {language.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}

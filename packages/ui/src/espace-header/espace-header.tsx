import type { Content, LinkItem } from '../content.ts';
import { NavigationList } from '../menu/menu.tsx';
import { Wordmark } from '../wordmark/wordmark.tsx';

export interface EspaceUser {
  name: Content;
  organisation: Content;
}

export interface EspaceHeaderProps {
  homeHref?: string;
  homeLabel?: string;
  navigation: LinkItem[];
  navigationLabel?: string;
  menuLabel?: string;
  user?: EspaceUser;
  /** What opens below the name: change organisation, profile, a form to sign out. Without it the name is plain text. */
  userMenu?: Content;
}

/** The band of the workspace: wordmark, the parts, and who works for which organisation. */
export function EspaceHeader(props: EspaceHeaderProps) {
  const { homeHref = '/espace', homeLabel = 'Limpide, espace de travail', navigation, user, userMenu } = props;
  const { navigationLabel = 'Espace de travail', menuLabel = 'Menu' } = props;
  const identity = user && (
    <>
      <span class="lp-espace-header__name">{user.name}</span>
      <span class="lp-espace-header__organisation">{user.organisation}</span>
    </>
  );
  return (
    <header class="lp-espace-header">
      <div class="lp-espace-header__inner lp-width">
        <a class="lp-espace-header__home" href={homeHref}>
          <Wordmark label={homeLabel} onBand />
        </a>
        {navigation.length > 0 && (
          <>
            <nav class="lp-espace-header__line" aria-label={navigationLabel}>
              <NavigationList items={navigation} class="lp-espace-header__list" />
            </nav>
            <details class="lp-espace-header__menu">
              <summary class="lp-espace-header__summary">{menuLabel}</summary>
              <nav class="lp-espace-header__panel" aria-label={navigationLabel}>
                <NavigationList items={navigation} class="lp-espace-header__list" />
              </nav>
            </details>
          </>
        )}
        {user &&
          (userMenu ? (
            <details class="lp-espace-header__user">
              <summary class="lp-espace-header__summary lp-espace-header__identity">{identity}</summary>
              <div class="lp-espace-header__panel">{userMenu}</div>
            </details>
          ) : (
            <div class="lp-espace-header__user lp-espace-header__identity">{identity}</div>
          ))}
      </div>
    </header>
  );
}

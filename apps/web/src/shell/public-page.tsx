import { Breadcrumbs, DemonstrationBanner, type LinkItem, PublicFooter, PublicHeader, SkipLink } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { Scope } from '../platform/http/route.ts';
import { Document } from './document.tsx';
import { shellMessage as m } from './messages.ts';

/** A public page: light, no cookie, no script, and a person to talk to in the menu. */
export function PublicPage(props: {
  scope: Scope;
  title: string;
  description?: string;
  canonical?: string;
  breadcrumbs?: LinkItem[];
  /** The page sets its own widths (a band that spans the screen). */
  wide?: boolean;
  /** The page carries an island: its script is loaded. */
  islands?: boolean;
  /** Not for search engines: a page that only a link opens. */
  noIndex?: boolean;
  head?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { scope } = props;
  return (
    <Document
      scope={scope}
      title={`${props.title} – Limpide`}
      theme="light"
      description={props.description}
      canonical={props.canonical}
      noIndex={props.noIndex}
      islands={props.islands}
      head={props.head}
    >
      <SkipLink />
      {scope.platform.config.demonstration && <DemonstrationBanner />}
      <PublicHeader
        serviceName={m('public.service')}
        navigation={[
          { href: '/moments-de-vie', text: m('public.nav.life-events') },
          { href: '/vous-l-avez-dit', text: m('public.nav.said-done') },
          { href: '/parler-a-quelqu-un', text: m('public.nav.talk') },
        ]}
      />
      <main id="contenu" tabindex={-1} class="lp-main">
        {props.wide ? (
          props.children
        ) : (
          <div class="lp-width lp-stack-24">
            {props.breadcrumbs && <Breadcrumbs items={props.breadcrumbs} />}
            {props.children}
          </div>
        )}
      </main>
      <PublicFooter
        links={[
          { href: '/donnees', text: m('public.footer.data') },
          { href: '/avant-apres', text: m('public.footer.examples') },
          { href: '/accessibilite', text: m('public.footer.accessibility') },
          { href: '/vie-privee', text: m('public.footer.privacy') },
          { href: '/espace', text: m('public.footer.espace') },
        ]}
      />
    </Document>
  );
}

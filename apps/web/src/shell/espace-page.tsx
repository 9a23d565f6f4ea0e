import { Breadcrumbs, Button, DemonstrationBanner, EspaceHeader, type LinkItem, Message, SkipLink } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import { csrfToken } from '../platform/forms/index.ts';
import type { Scope } from '../platform/http/route.ts';
import { mayIn } from '../platform/policy/index.ts';
import { Document } from './document.tsx';
import { shellMessage as m } from './messages.ts';
import { organisationName } from './organisation-name.ts';

export type Section = 'home' | 'procedures' | 'irritants' | 'improvements' | 'documents' | 'administration' | 'none';

/** A page of the workspace: header with the parts, what was just done, the page, and someone to ask. */
export function EspacePage(props: {
  scope: Scope;
  title: string;
  section: Section;
  breadcrumbs?: LinkItem[];
  /** The page carries an island: its script is loaded. */
  islands?: boolean;
  /** Takes the whole width (the text editor). */
  wide?: boolean;
  children: ComponentChildren;
}) {
  const { scope, section } = props;
  const { actor, session } = scope;
  const flash = session.flash;
  if (flash) void clearFlash(scope);
  return (
    <Document scope={scope} title={`${props.title} – Limpide`} theme="auto" islands={props.islands}>
      <SkipLink />
      {scope.platform.config.demonstration && (
        <DemonstrationBanner action={<a href="/espace/decouvrir">{m('espace.discover')}</a>} />
      )}
      <EspaceHeader
        navigation={navigation(scope, section)}
        user={{ name: actor.name, organisation: organisationName(scope) }}
        userMenu={
          <>
            <ul class="lp-plain-list">
              <li>
                <a href="/espace/compte">{m('espace.menu.account')}</a>
              </li>
              {mayIn(actor, 'bin.read', actor.organisationId) && (
                <li>
                  <a href="/espace/corbeille">{m('espace.menu.bin')}</a>
                </li>
              )}
              {mayIn(actor, 'organisation.manage', actor.organisationId) && (
                <li>
                  <a href="/espace/organisation">{m('espace.menu.organisation')}</a>
                </li>
              )}
              {mayIn(actor, 'subscriber.manage', actor.organisationId) && (
                <li>
                  <a href="/espace/abonnements">{m('espace.menu.subscribers')}</a>
                </li>
              )}
              {actor.platformAdmin && (
                <li>
                  <a href="/espace/plateforme">{m('espace.menu.platform')}</a>
                </li>
              )}
              {actor.memberships.size > 1 && (
                <li>
                  <a href="/espace/compte/organisation">{m('espace.menu.switch')}</a>
                </li>
              )}
            </ul>
            <form method="post" action="/espace/deconnexion">
              <input type="hidden" name="_csrf" value={csrfToken(scope.platform, session.id)} />
              <Button kind="outline" small>
                {m('espace.menu.sign-out')}
              </Button>
            </form>
          </>
        }
      />
      <main id="contenu" tabindex={-1} class="lp-main">
        <div class={props.wide ? 'app-wide' : 'lp-width lp-stack-24'}>
          {props.breadcrumbs && <Breadcrumbs items={props.breadcrumbs} />}
          {flash && (
            <Message kind={flash.kind as 'success'} title={m(`flash.${flash.kind as 'success'}`)} role="status">
              {flash.text}
            </Message>
          )}
          {props.children}
        </div>
      </main>
      <footer class="lp-width">
        <p class="app-espace-footer">
          {m('espace.footer.new')} <a href="/espace/guide">{m('espace.footer.guide')}</a> ·{' '}
          <a href="/espace/conseiller">{m('espace.footer.adviser')}</a>
        </p>
      </footer>
    </Document>
  );
}

function navigation(scope: Scope, section: Section): LinkItem[] {
  const { actor } = scope;
  const item = (href: string, text: string, name: Section): LinkItem => ({ href, text, current: section === name });
  const items = [item('/espace', m('espace.nav.home'), 'home')];
  if (actor.memberships.size === 0) return items;
  return [
    ...items,
    item('/espace/demarches', m('espace.nav.procedures'), 'procedures'),
    item('/espace/irritants', m('espace.nav.irritants'), 'irritants'),
    item('/espace/ameliorations', m('espace.nav.improvements'), 'improvements'),
    item('/espace/documents', m('espace.nav.documents'), 'documents'),
  ];
}

/** Shown once. The page does not wait for it: a flash seen twice does less harm than a page that fails. */
async function clearFlash(scope: Scope): Promise<void> {
  try {
    await scope.platform.db
      .updateTable('user_session')
      .set({ flash: null })
      .where('id', '=', scope.session.id)
      .execute();
  } catch (error) {
    scope.platform.log.warn({ err: error }, 'flash');
  }
}

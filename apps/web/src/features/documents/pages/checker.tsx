import { Message } from '@limpide/ui';
import type { CheckerProps } from '../../../islands/checker/props.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import { Island } from './island.tsx';

/** The readability check for everyone: the engine comes to the text, the text goes nowhere. */
export function CheckerPage({ scope, island }: { scope: Scope; island: CheckerProps }) {
  return (
    <PublicPage
      scope={scope}
      title={m('checker.title')}
      description={m('checker.lead')}
      canonical="/lisibilite"
      islands
    >
      <h1>{m('checker.title')}</h1>
      <p class="lp-lead">{m('checker.lead')}</p>
      <Island name="checker" props={island} class="app-checker">
        <Message kind="info" title={m('checker.no-script')}>
          {m('checker.no-script-text')}
        </Message>
      </Island>
      <p>
        <a href="/avant-apres">{m('gallery.see')}</a>
      </p>
    </PublicPage>
  );
}

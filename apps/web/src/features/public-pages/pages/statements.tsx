import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';

const home = { href: '/', text: m('crumb.home') };

export function PrivacyPage({ scope }: { scope: Scope }) {
  return (
    <PublicPage scope={scope} title={m('privacy.title')} breadcrumbs={[home]} canonical="/vie-privee">
      <div class="lp-prose">
        <h1>{m('privacy.title')}</h1>
        <p class="lp-lead">{m('privacy.lead')}</p>
        <h2>{m('privacy.public.title')}</h2>
        <p>{m('privacy.public.text')}</p>
        <h2>{m('privacy.feedback.title')}</h2>
        <p>{m('privacy.feedback.text')}</p>
        <h2>{m('privacy.espace.title')}</h2>
        <p>{m('privacy.espace.text')}</p>
        <h2>{m('privacy.national.title')}</h2>
        <p>{m('privacy.national.text')}</p>
        <h2>{m('privacy.logs.title')}</h2>
        <p>{m('privacy.logs.text')}</p>
        <h2>{m('privacy.contact.title')}</h2>
        <p>
          {m('privacy.contact.text')} <a href="/parler-a-quelqu-un">{m('talk.title')}</a>
        </p>
      </div>
    </PublicPage>
  );
}

export function AccessibilityPage({ scope }: { scope: Scope }) {
  return (
    <PublicPage scope={scope} title={m('accessibility.title')} breadcrumbs={[home]} canonical="/accessibilite">
      <div class="lp-prose">
        <h1>{m('accessibility.title')}</h1>
        <p class="lp-lead">{m('accessibility.lead')}</p>
        <h2>{m('accessibility.state.title')}</h2>
        <p>{m('accessibility.state.text')}</p>
        <h2>{m('accessibility.tested.title')}</h2>
        <ul>
          <li>{m('accessibility.tested.axe')}</li>
          <li>{m('accessibility.tested.keyboard')}</li>
          <li>{m('accessibility.tested.no-script')}</li>
          <li>{m('accessibility.tested.narrow')}</li>
        </ul>
        <h2>{m('accessibility.not-tested.title')}</h2>
        <p>{m('accessibility.not-tested.text')}</p>
        <h2>{m('accessibility.tell.title')}</h2>
        <p>
          {m('accessibility.tell.text')} <a href="/parler-a-quelqu-un">{m('talk.title')}</a>
        </p>
      </div>
    </PublicPage>
  );
}

import type { Scope } from '../../../platform/http/route.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import { formats } from '../formats.ts';
import { message as m } from '../messages.ts';
import { FollowPart, ToldPart, TrustPart } from './open-data-parts.tsx';

const all = '/api/v1/demarches';

/** For who looks after another site: what can be taken, in which form, and what we ask in return. */
export function OpenDataPage(props: { scope: Scope; count: number; organisations: { slug: string; name: string }[] }) {
  const { scope, count, organisations } = props;
  return (
    <PublicPage
      scope={scope}
      title={m('page.title')}
      canonical="/donnees"
      breadcrumbs={[{ href: '/', text: m('crumb.home') }]}
    >
      <div class="lp-prose">
        <h1>{m('page.title')}</h1>
        <p class="lp-lead">{m('page.lead')}</p>
        {scope.platform.config.demonstration && <p>{m('page.demonstration')}</p>}
        <h2>{m('page.choose.title')}</h2>
        <p>{m('page.choose.lead')}</p>
        <ul>
          <li>{m('page.choose.ask')}</li>
          <li>{m('page.choose.follow')}</li>
          <li>{m('page.choose.told')}</li>
        </ul>
        <h2>{m('page.take.title')}</h2>
        <p>
          {m('page.state', { count })} {m('page.take.text')}
        </p>
        <ul>
          {(['json', 'json-ld', 'turtle'] as const).map((format) => (
            <li key={format}>
              <a href={`${all}?format=${format}`} type={formats[format]}>
                {m(`page.take.${format}`)}
              </a>
            </li>
          ))}
          <li>
            <a href="/api/v1/paquet" type="application/x-ndjson">
              {m('page.take.pack')}
            </a>
            . {m('page.take.pack-text')}
          </li>
          <li>
            <a href="/api/v1/catalogue" type={formats['json-ld']}>
              {m('page.take.dcat')}
            </a>
          </li>
        </ul>
        {organisations.length > 0 && (
          <>
            <h3>{m('page.take.organisation')}</h3>
            <p>{m('page.take.organisation-text')}</p>
            <ul>
              {organisations.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`${all}?organisation=${encodeURIComponent(slug)}`} type={formats.json}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <FollowPart />
        <TrustPart />
        <ToldPart />
        <h2>{m('page.model.title')}</h2>
        <p>{m('page.model.text')}</p>
        <ul>
          <li>
            <a href="/api/v1/openapi.json" type={formats.json}>
              {m('page.model.openapi')}
            </a>
          </li>
          <li>
            <a href="/api/v1/schema" type="application/schema+json">
              {m('page.model.schema')}
            </a>
          </li>
          <li>
            <a href="/api/v1/contexte" type={formats['json-ld']}>
              {m('page.model.context')}
            </a>
          </li>
          <li>
            <a href="/api/v1/formes" type={formats.turtle}>
              {m('page.model.shapes')}
            </a>
          </li>
        </ul>
        <h2>{m('page.rules.title')}</h2>
        <ul>
          <li>{m('page.rules.source')}</li>
          <li>{m('page.rules.unchanged')}</li>
          <li>{m('page.rules.person')}</li>
        </ul>
      </div>
    </PublicPage>
  );
}

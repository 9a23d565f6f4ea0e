import { formats } from '../formats.ts';
import { message as m } from '../messages.ts';
import { PAGE_SIZE } from '../stream.ts';

/** The ways to follow what changes. */
export function FollowPart() {
  return (
    <>
      <h2>{m('page.follow.title')}</h2>
      <p>{m('page.follow.text')}</p>
      <ul>
        <li>
          <a href="/changements.atom" type="application/atom+xml">
            {m('page.follow.link')}
          </a>
        </li>
        <li>
          <a href="/api/v1/changements" type={formats.json}>
            {m('page.follow.json')}
          </a>
          . {m('page.follow.json-text')}
        </li>
        <li>
          <a href="/api/v1/flux" type={formats['json-ld']}>
            {m('page.follow.ldes')}
          </a>
          . {m('page.follow.ldes-text', { size: PAGE_SIZE })}
        </li>
      </ul>
      <p>{m('page.follow.withdrawn')}</p>
    </>
  );
}

/** How one knows that a text is ours. */
export function TrustPart() {
  return (
    <>
      <h2>{m('page.trust.title')}</h2>
      <p>{m('page.trust.text')}</p>
      <ul>
        <li>
          <a href="/donnees/verifier">{m('page.trust.page')}</a>
        </li>
        <li>
          <a href="/api/v1/cles" type="application/jwk-set+json">
            {m('page.trust.keys')}
          </a>
          . {m('page.trust.keys-text')}
        </li>
        <li>{m('page.trust.versions')}</li>
      </ul>
      <p>{m('page.trust.command')}</p>
      <p>
        <code class="app-link-to-copy">limpide catalogue verify catalogue.ndjson --keys cles.json</code>
      </p>
    </>
  );
}

/** Being told, and what the other side must do. */
export function ToldPart() {
  return (
    <>
      <h2>{m('page.told.title')}</h2>
      <p>{m('page.told.text')}</p>
      <ul>
        <li>{m('page.told.retry')}</li>
        <li>{m('page.told.once')}</li>
        <li>
          <a href="/donnees/recepteur.mjs" type="text/javascript">
            {m('page.told.code')}
          </a>
        </li>
      </ul>
      <p>
        {m('page.told.manage')} <a href="/espace/abonnements">{m('page.told.manage-link')}</a>
      </p>
    </>
  );
}

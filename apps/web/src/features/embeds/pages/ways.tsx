import { gzipSync } from 'node:zlib';
import { Details } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import type { Codes } from '../code.ts';
import { exampleOrigin } from '../code.ts';
import { message as m } from '../messages.ts';
import { currentScript } from '../releases/index.ts';
import { Code } from './code.tsx';

const script = currentScript('limpide-demarche');
const kilobytes = new Intl.NumberFormat('fr-BE', { maximumFractionDigits: 1 });
const size = kilobytes.format(gzipSync(script.code).length / 1000);

const variables = [
  'limpide-demarche {',
  '  --limpide-texte: #0d2129;',
  '  --limpide-fond: #ffffff;',
  '  --limpide-lien: #06545e;',
  '  --limpide-filet: #8a999d;',
  '  --limpide-police: inherit;',
  '  --limpide-espace: 1.25em;',
  '  --limpide-rayon: 0;',
  '}',
  'limpide-demarche::part(titre) { font-size: 1.5em; }',
].join('\n');

const names =
  'cadre, titre, sous-titre, resume, essentiel, pour-qui, preparer, pas-besoin, etapes, recours, commencer, personne, guichet, aide, verifie, retire, liste';

/** The four ways, the surest first: what each does, its preview, the code to copy. */
export function Ways(props: { scope: Scope; codes: Codes; title: string; anyone: boolean }) {
  const { scope, codes, title, anyone } = props;
  const base = scope.platform.config.baseUrl.href.replace(/\/$/, '');
  return (
    <>
      <section class="lp-stack">
        <h2>{m('fragment.title')}</h2>
        <p>{m('fragment.text')}</p>
        <Code label={m('fragment.address')} text={base + codes.paths.fragment} />
        <p>
          <a href={codes.paths.fragment} type="text/html">
            {m('preview.page')}
          </a>
        </p>
        <p>{m('fragment.keep')}</p>
        <Details summary={m('fragment.code')}>
          <Code label={m('fragment.code')} text={codes.fragment} />
        </Details>
        <Details summary={m('fragment.classes')}>
          <p>{m('fragment.classes-text')}</p>
          <p>
            {names
              .split(', ')
              .map((name) => `limpide-${name}`)
              .join(', ')}
          </p>
        </Details>
      </section>
      <section class="lp-stack">
        <h2>{m('component.title')}</h2>
        <p>{m('component.text')}</p>
        <Code label={m('component.code')} text={codes.component} />
        <p>{m('component.size', { size })}</p>
        <Details summary={m('component.preview')}>
          <div dangerouslySetInnerHTML={{ __html: codes.previews.component }} />
        </Details>
        <Code label={m('component.policy')} text={codes.policy} />
        <Details summary={m('component.style')}>
          <p>{m('component.style-text')}</p>
          <Code label={m('component.style')} text={variables} />
          <p>{names}</p>
        </Details>
      </section>
      <section class="lp-stack">
        <h2>{m('frame.title')}</h2>
        <p>{m('frame.text')}</p>
        <p>{anyone ? m('frame.who-anyone') : m('frame.who-registered')}</p>
        <Code label={m('frame.code')} text={codes.frame} />
        <p>{m('frame.origin', { origin: exampleOrigin })}</p>
        {codes.paths.oembed && <Code label={m('frame.oembed')} text={base + codes.paths.oembed} />}
        <Details summary={m('frame.preview')}>
          <iframe
            class="app-frame-preview"
            src={codes.framePath}
            title={`${m('frame.preview')} – ${title}`}
            height="600"
            loading="lazy"
          />
        </Details>
      </section>
      <section class="lp-stack">
        <h2>{m('card.title')}</h2>
        <p>{m('card.text')}</p>
        <Code label={m('card.code')} text={codes.card} />
        <Details summary={m('card.preview')}>
          <div class="app-embed-preview" dangerouslySetInnerHTML={{ __html: codes.previews.card }} />
        </Details>
      </section>
      <ContentSystems />
    </>
  );
}

/** What to click where the site is made with a system that most communes know. */
function ContentSystems() {
  return (
    <section class="lp-stack">
      <h2>{m('cms.title')}</h2>
      {(['wordpress', 'drupal'] as const).map((system) => (
        <div key={system} class="lp-stack">
          <h3>{m(`cms.${system}.title`)}</h3>
          <ol>
            {([1, 2, 3] as const).map((step) => (
              <li key={step}>{m(`cms.${system}.${step}`)}</li>
            ))}
          </ol>
        </div>
      ))}
      <p>{m('cms.check')}</p>
    </section>
  );
}

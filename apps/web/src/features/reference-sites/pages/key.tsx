import { PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { Site } from '../store.ts';
import { crumbs, home } from './frame.ts';

/** The only time that a key is seen. */
export function KeyPage(props: { scope: Scope; site: Site; keyText: string; example: string | undefined }) {
  const { scope, site, keyText } = props;
  const base = scope.platform.config.baseUrl.href.replace(/\/$/, '');
  const address = `${base}/integrer/sites/${site.id}`;
  const lines: [string, string][] = [
    [m('key.key'), keyText],
    [m('key.feed'), `${address}/flux?cle=${keyText}`],
    ...(props.example
      ? ([[m('key.test'), `${address}/essai/${props.example}?cas=retrait&cle=${keyText}`]] as [string, string][])
      : []),
    [m('key.header'), `Authorization: Bearer ${keyText}`],
  ];
  return (
    <EspacePage scope={scope} title={m('key.done')} section="procedures" breadcrumbs={crumbs(site)}>
      <PageHeading title={m('key.done')} lead={m('key.once')} leadSize="body" />
      {lines.map(([label, text]) => (
        <figure key={label} class="app-code">
          <figcaption class="app-code__label">{label}</figcaption>
          <pre class="app-code__text">
            <code>{text}</code>
          </pre>
        </figure>
      ))}
      <p>
        <a href={`${home}/${site.id}`}>{m('key.back')}</a>
      </p>
    </EspacePage>
  );
}

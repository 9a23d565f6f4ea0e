import type { ComponentChildren } from 'preact';
import type { Scope } from '../platform/http/route.ts';

/** The skeleton of every page. No script unless the page holds an island; no inline style anywhere. */
export function Document(props: {
  scope: Scope;
  title: string;
  theme: 'light' | 'auto';
  description?: string | undefined;
  canonical?: string | undefined;
  islands?: boolean | undefined;
  noIndex?: boolean | undefined;
  /** More of the head: other forms of the page, what search engines read. */
  head?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { assets, config } = props.scope.platform;
  return (
    <html lang="fr" data-theme={props.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description && <meta name="description" content={props.description} />}
        {props.canonical && <link rel="canonical" href={new URL(props.canonical, config.baseUrl).href} />}
        {(props.theme === 'auto' || props.noIndex) && <meta name="robots" content="noindex" />}
        <meta name="theme-color" content="#06434D" />
        <link
          rel="icon"
          href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath d='M8 4v20h14' fill='none' stroke='%230D2129' stroke-width='4'/%3E%3Cpath d='M3 28h26' stroke='%23248C93' stroke-width='3'/%3E%3C/svg%3E"
        />
        {assets.font && <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {props.head}
        {props.islands && assets.islands && (
          <script type="module" nonce={props.scope.c.get('nonce')} src={assets.islands} />
        )}
        {config.development && <ReloadScript nonce={props.scope.c.get('nonce')} />}
      </head>
      <body class={props.theme === 'auto' ? 'lp-body lp-body--espace' : 'lp-body'}>{props.children}</body>
    </html>
  );
}

/** Development only: loads the page again when the server has come back with another build. */
function ReloadScript({ nonce }: { nonce: string }) {
  const script =
    "let boot;new EventSource('/dev/reload').onmessage=(e)=>{if(boot&&boot!==e.data)location.reload();boot=e.data}";
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />;
}

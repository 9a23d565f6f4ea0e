import type { Assets } from '../../../platform/http/assets.ts';

/** A whole page with nothing around the démarche: the site that shows it has its own header and menu. */
export function FramePage(props: {
  assets: Assets;
  title: string;
  html: string;
  host: string | undefined;
  script: string;
}) {
  return (
    <html lang="fr" data-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{props.title}</title>
        {props.assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script type="module" src={props.script} />
      </head>
      <body class="lp-body app-frame" data-hote={props.host}>
        {/* Made by `toHtml`, which escapes every text. */}
        <main class="lp-prose" dangerouslySetInnerHTML={{ __html: props.html }} />
      </body>
    </html>
  );
}

import type { PublicSnapshot } from '../../../platform/database/index.ts';
import { renderPage, sendPage } from '../../../platform/http/public-page.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { framedPolicy } from '../../../platform/security/headers.ts';
import { FramePage } from '../pages/frame.tsx';
import { type FrameRule, frameRule } from '../queries.ts';
import { currentScript } from '../releases/index.ts';
import { type EmbedElement, toHtml } from '../tree.ts';

/** Origins that one header names, at most: a proxy refuses headers that are too long. */
const mostOrigins = 100;

/** A page made to stand in a frame, on the sites that may show it. */
export async function sendFrame(
  scope: Scope,
  tree: EmbedElement,
  frame: { title: string; status?: 410; snapshot?: PublicSnapshot },
): Promise<Response> {
  const rule = await frameRule(scope.platform.db, frame.snapshot);
  const host = hostOf(scope.query('origine'), rule, scope.platform.config.baseUrl.origin);
  scope.c.header('Content-Security-Policy', framedPolicy(ancestorsFor(rule, host)));
  scope.c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  const page = (
    <FramePage
      assets={scope.platform.assets}
      title={frame.title}
      html={toHtml(tree, { classes: true, top: true })}
      host={host}
      script={currentScript('limpide-hauteur').path}
    />
  );
  return frame.status ? scope.page(page, { status: frame.status }) : sendPage(scope, renderPage(scope, page));
}

function ancestorsFor(rule: FrameRule, host: string | undefined): string[] {
  if (rule.anyone) return ['*'];
  // The site that asks comes first, so that it is never among those left out.
  return ["'self'", ...new Set([...(host ? [host] : []), ...rule.origins])].slice(0, mostOrigins + 1);
}

/** The origin that the frame may tell its height: one that may show it. */
function hostOf(asked: string | undefined, rule: FrameRule, own: string): string | undefined {
  if (!asked || !URL.canParse(asked)) return undefined;
  const { origin, protocol } = new URL(asked);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return rule.anyone || origin === own || rule.origins.includes(origin) ? origin : undefined;
}

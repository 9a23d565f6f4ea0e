import type { VNode } from 'preact';
import type { Scope } from '../platform/http/route.ts';
import { platformMessage as m } from '../platform/messages/index.ts';
import { EspacePage } from './espace-page.tsx';
import { PublicPage } from './public-page.tsx';

/** What happened, what is safe, what to do, and a number to quote when it was not the person's doing. */
export function ErrorPage(scope: Scope, problem: { status: number; message: string; reference?: string }): VNode {
  const known = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 503];
  const title = m(`error.title.${known.includes(problem.status) ? problem.status : 500}` as 'error.title.500');
  const body = (
    <>
      <h1>{title}</h1>
      <p class="lp-lead">{problem.message}</p>
      <p>
        <a href={scope.signedIn ? '/espace' : '/'}>{m('error.home')}</a>
      </p>
    </>
  );
  return scope.signedIn ? (
    <EspacePage scope={scope} title={title} section="none">
      {body}
    </EspacePage>
  ) : (
    <PublicPage scope={scope} title={title}>
      {body}
    </PublicPage>
  );
}

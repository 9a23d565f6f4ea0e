import { PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { crumbs } from './crumbs.ts';

/** A reminder needs a day: says so, and where to give it. */
export function NoDatePage({ scope, action }: { scope: Scope; action: { id: string; title: string } }) {
  return (
    <EspacePage scope={scope} title={m('reminder.no-date.title')} section="improvements" breadcrumbs={crumbs(action)}>
      <PageHeading title={m('reminder.no-date.title')} lead={m('reminder.no-date.text')} leadSize="body" />
      <p>
        <a href={`/espace/ameliorations/${action.id}/modifier`}>{m('reminder.no-date.action')}</a>
      </p>
    </EspacePage>
  );
}

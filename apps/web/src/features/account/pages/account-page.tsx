import { PageHeading } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

/** A page below « Mon compte ». */
export function AccountPage(props: {
  scope: Scope;
  title: string;
  lead?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="none"
      breadcrumbs={[{ href: '/espace/compte', text: m('account.title') }]}
    >
      <PageHeading title={props.title} lead={props.lead} leadSize="body" />
      <div class="lp-stack-24">{props.children}</div>
    </EspacePage>
  );
}

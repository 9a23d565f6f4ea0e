import type { ComponentChildren } from 'preact';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

/** A page of the first path, with the way back to its start. */
export function StartFrame(props: { scope: Scope; title: string; home?: boolean; children: ComponentChildren }) {
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        ...(props.home ? [] : [{ href: '/espace/demarches/depart', text: m('crumb.start') }]),
      ]}
    >
      {props.children}
    </EspacePage>
  );
}

import type { ComponentChildren } from 'preact';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

export interface Subject {
  id: string;
  title: string;
}

/** A page about a démarche, with the way back to it. */
export function ProcedureFrame(props: {
  scope: Scope;
  procedure: Subject;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: `/espace/demarches/${props.procedure.id}`, text: props.procedure.title },
      ]}
    >
      {props.children}
    </EspacePage>
  );
}

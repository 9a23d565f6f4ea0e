import type { ComponentChildren } from 'preact';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

export interface Subject {
  id: string;
  title: string;
}

export const pathOf = ({ id }: Subject) => `/espace/demarches/${id}/fiche-modele`;

/** The pages of the fiche modèle of one démarche. */
export function Frame(props: {
  scope: Scope;
  procedure: Subject;
  title: string;
  /** Below the page of the fiche modèle. */
  deep?: boolean;
  children: ComponentChildren;
}) {
  const { scope, procedure, title } = props;
  return (
    <EspacePage
      scope={scope}
      title={title}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
        ...(props.deep ? [{ href: pathOf(procedure), text: m('page.title') }] : []),
      ]}
    >
      {props.children}
    </EspacePage>
  );
}

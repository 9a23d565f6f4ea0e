import { Button } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';

/** A page about the checks of a démarche, with the way back to it. */
export function CheckFrame(props: {
  scope: Scope;
  procedure: { id: string; title: string };
  title: string;
  parents?: { href: string; text: string }[];
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
        ...(props.parents ?? []),
      ]}
    >
      {props.children}
    </EspacePage>
  );
}

/** One thing done at once, without a page of its own. */
export function PostButton(props: {
  scope: Scope;
  action: string;
  fields?: Record<string, string>;
  children: ComponentChildren;
}) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="_csrf" value={csrfToken(props.scope.platform, props.scope.session.id)} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="outline" small>
        {props.children}
      </Button>
    </form>
  );
}

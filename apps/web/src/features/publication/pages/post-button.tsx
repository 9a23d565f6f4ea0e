import { Button } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';

/** One thing done at once, without a page of its own. */
export function PostButton(props: {
  scope: Scope;
  action: string;
  fields?: Record<string, string>;
  kind?: 'primary' | 'outline';
  small?: boolean;
  children: ComponentChildren;
}) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="_csrf" value={csrfToken(props.scope.platform, props.scope.session.id)} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind={props.kind ?? 'outline'} small={props.small ?? true}>
        {props.children}
      </Button>
    </form>
  );
}

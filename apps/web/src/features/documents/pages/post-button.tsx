import { Button, type ButtonProps } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';

/** A button that does one thing at once: a form of its own, so that it works without JavaScript. */
export function PostButton(props: {
  scope: Scope;
  action: string;
  fields?: Record<string, string | number>;
  kind?: ButtonProps['kind'];
  small?: boolean;
  children: ButtonProps['children'];
}) {
  const { scope } = props;
  return (
    <form method="post" action={props.action} class="app-inline-form">
      <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind={props.kind ?? 'outline'} small={props.small ?? true}>
        {props.children}
      </Button>
    </form>
  );
}

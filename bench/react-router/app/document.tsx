import { Scripts } from 'react-router';
// The skeleton itself: only this file gets it, the others get what follows.
import { Document as Skeleton } from '../../../apps/web/src/shell/document.tsx';

type Properties = Parameters<typeof Skeleton>[0] & { scope: { withScripts?: boolean } };

/** The same skeleton, with React Router's scripts at the end of the body when they are asked for. */
export function Document(props: Properties) {
  return (
    <Skeleton {...props}>
      {props.children}
      {props.scope.withScripts ? <Scripts /> : null}
    </Skeleton>
  );
}

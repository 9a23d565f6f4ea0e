import type { ComponentChildren, HTMLAttributes } from 'preact';
import { DataBlock } from '../../../shell/data-block.tsx';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'lp-island': HTMLAttributes<HTMLElement> & { 'data-name': string };
    }
  }
}

/** HTML that works already, and the module that takes over where there is JavaScript. The props travel as JSON. */
export function Island(props: { name: string; props: unknown; class?: string; children: ComponentChildren }) {
  return (
    <lp-island data-name={props.name} class={props.class}>
      <DataBlock type="application/json" value={props.props} />
      <div data-fallback>{props.children}</div>
    </lp-island>
  );
}

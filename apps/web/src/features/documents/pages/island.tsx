import type { ComponentChildren, HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'lp-island': HTMLAttributes<HTMLElement> & { 'data-name': string };
    }
  }
}

/**
 * HTML that works already, and the module that takes over where there is JavaScript. The props travel as JSON in a block
 * that is no script: `<` is written so that nothing in a text can close it.
 */
export function Island(props: { name: string; props: unknown; class?: string; children: ComponentChildren }) {
  return (
    <lp-island data-name={props.name} class={props.class}>
      <script
        type="application/json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(props.props).replace(/</g, '\\u003c') }}
      />
      <div data-fallback>{props.children}</div>
    </lp-island>
  );
}

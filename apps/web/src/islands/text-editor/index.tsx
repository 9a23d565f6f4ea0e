import { replaceFallback } from '../replace-fallback.ts';
import { App } from './app.tsx';
import type { EditorProps } from './props.ts';

export function mount(element: HTMLElement, props: EditorProps): void {
  replaceFallback(element, <App {...props} />);
}

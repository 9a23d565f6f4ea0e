import { type ComponentChild, render } from 'preact';

/** Puts a component in the place of what the server had drawn. */
export function replaceFallback(element: HTMLElement, component: ComponentChild): void {
  const root = document.createElement('div');
  element.querySelector(':scope > [data-fallback]')?.remove();
  element.append(root);
  render(component, root);
}

/** Fills the holes of a text of the server: `{n}`, `{name}`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

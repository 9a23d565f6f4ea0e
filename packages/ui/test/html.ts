import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** The HTML that a server would send. */
export function html(element: VNode): string {
  return render(element);
}

/** Every value of an attribute, in the order of the document. */
export function attribute(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]!);
}

/** The first opening tag of an element, or of an element with this text in its attributes. */
export function tag(text: string, name: string, having = ''): string {
  const found = [...text.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>`, 'g'))].find((match) =>
    match[0].includes(having),
  );
  if (!found) throw new Error(`no <${name}> with ${having} in ${text}`);
  return found[0];
}

/** The words that a reader gets: no tags, entities decoded, spaces collapsed. */
export function words(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

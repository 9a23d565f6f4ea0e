/**
 * The one script that pages with an island load. An island is a custom element around HTML that works already; when it is
 * seen, its module is fetched and takes over. Strings come as props, so that islands know no language.
 */
const islands: Record<string, () => Promise<{ mount(element: HTMLElement, props: never): void }>> = {
  'text-editor': () => import('./text-editor/index.tsx'),
  checker: () => import('./checker/index.tsx'),
  'block-check': () => import('./block-check/index.tsx'),
  'copy-text': () => import('./copy-text/index.tsx'),
  suggestions: () => import('./suggestions/index.ts'),
};

class IslandElement extends HTMLElement {
  connectedCallback(): void {
    const load = islands[this.dataset.name ?? ''];
    if (!load) return;
    const text = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    void load().then((module) => module.mount(this, (text ? JSON.parse(text) : {}) as never));
  }
}

customElements.define('lp-island', IslandElement);

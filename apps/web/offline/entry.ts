import { mount } from '../src/islands/checker/index.tsx';

/** The island is in the page already; here it is mounted at once, since nothing can be fetched later. */
for (const element of document.querySelectorAll<HTMLElement>('lp-island[data-name="checker"]')) {
  const text = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  mount(element, JSON.parse(text ?? '{}'));
}

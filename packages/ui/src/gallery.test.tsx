import { describe, expect, test } from 'vitest';
import { attribute, html } from '../test/html.ts';
import { allExamples, Gallery, galleryComponents } from './gallery.tsx';

const rendered = allExamples.map(({ component, name, element }) => ({
  title: `${component}: ${name}`,
  text: html(element),
}));
describe('every example', () => {
  test.each(rendered)('$title has no style attribute, which the security policy forbids', ({ text }) => {
    expect(text).not.toMatch(/\sstyle=/);
    expect(text).not.toMatch(/\son[a-z]+=/);
  });

  test.each(rendered)('$title has each id once', ({ text }) => {
    const ids = attribute(text, 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(rendered)('$title ties labels and descriptions to what they name', ({ text }) => {
    const ids = new Set(attribute(text, 'id'));
    const pointers = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) =>
      attribute(text, name).flatMap((value) => value.split(' ')),
    );
    expect(pointers.filter((id) => !ids.has(id))).toEqual([]);
    const labelled = new Set(attribute(text, 'for'));
    const controls = [...text.matchAll(/<(?:input|select|textarea)\s[^>]*>/g)].map((match) => match[0]);
    const nameless = controls.filter(
      (control) => !control.includes('type="hidden"') && !labelled.has(attribute(control, 'id')[0] ?? ''),
    );
    expect(nameless).toEqual([]);
  });

  test.each(rendered)('$title hides its drawings beside words, or names them', ({ text }) => {
    const drawings = [...text.matchAll(/<svg\s[^>]*>/g)].map((match) => match[0]);
    expect(drawings.filter((svg) => !/aria-hidden="true"|role="img"[^>]*aria-label="[^"]+"/.test(svg))).toEqual([]);
  });
});

describe('the gallery', () => {
  test('shows every component folder', () => {
    const folders = Object.keys(import.meta.glob('./*/*.examples.tsx')).map((path) => path.split('/')[1]!);
    expect(galleryComponents.map((entry) => entry.component).sort()).toEqual(folders.sort());
  });

  test('keeps ids apart, so that all examples can stand on one page', () => {
    const ids = attribute(html(<Gallery />), 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('shows one component when asked', () => {
    const text = html(<Gallery component="chain" />);
    expect(attribute(text, 'id').filter((id) => galleryComponents.some((entry) => entry.component === id))).toEqual([
      'chain',
    ]);
  });
});

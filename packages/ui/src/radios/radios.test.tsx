import { expect, test } from 'vitest';
import { attribute, html, tag, words } from '../../test/html.ts';
import { Checkbox, Checkboxes } from '../checkboxes/checkboxes.tsx';
import { Radios } from './radios.tsx';

const items = [
  { value: 'yes', label: 'Oui' },
  { value: 'partly', label: 'Pas tout à fait', hint: 'Une partie' },
  { value: 'no', label: 'Non' },
];

test('radios share a name; the first carries the id to which an error leads', () => {
  const text = html(<Radios name="done" label="Fait ?" items={items} value="partly" required error="choisissez" />);
  expect(attribute(text, 'name')).toEqual(['done', 'done', 'done']);
  expect([...text.matchAll(/<input[^>]*>/g)].map((match) => attribute(match[0], 'id')[0])).toEqual([
    'done',
    'done-2',
    'done-3',
  ]);
  expect(tag(text, 'fieldset')).toContain('aria-describedby="done-error"');
  expect([...text.matchAll(/<input[^>]*\schecked[^>]*>/g)].map((match) => attribute(match[0], 'value'))).toEqual([
    ['partly'],
  ]);
});

test('the question is the legend, as a heading when the page asks one thing', () => {
  const text = html(<Radios name="done" label="Fait ?" items={items} headingLevel={1} required />);
  expect(text).toMatch(/<legend[^>]*><h1[^>]*>Fait \?<\/h1><\/legend>/);
});

test('a hint of one choice describes that choice', () => {
  const text = html(<Radios name="done" label="Fait ?" items={items} />);
  expect(tag(text, 'input', 'value="partly"')).toContain('aria-describedby="done-2-item-hint"');
  expect(tag(text, 'input', 'value="yes"')).not.toContain('aria-describedby');
});

test('checkboxes keep every tick, and cannot be required one by one', () => {
  const text = html(<Checkboxes name="moment" label="Quand ?" items={items} values={['yes', 'no']} required />);
  expect([...text.matchAll(/<input[^>]*\schecked[^>]*>/g)].flatMap((match) => attribute(match[0], 'value'))).toEqual([
    'yes',
    'no',
  ]);
  expect(text).not.toMatch(/<input[^>]*\srequired/);
  expect(words(text)).not.toContain('(facultatif)');
});

test('a single box says its error before it', () => {
  const text = html(<Checkbox name="agree" label="J’ai relu" error="cochez" required />);
  expect(text.indexOf('cochez')).toBeLessThan(text.indexOf('<input'));
  expect(tag(text, 'input')).toContain('aria-describedby="agree-error"');
});

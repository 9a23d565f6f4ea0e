import { expect, test } from 'vitest';
import { html, tag, words } from '../../test/html.ts';
import { SaveState } from './save-state.tsx';

test('says where the text is, in a status region', () => {
  const saved = html(<SaveState state="saved" time="10 h 42" />);
  expect(words(saved)).toBe('Enregistré à 10 h 42');
  expect(tag(saved, 'span')).toContain('role="status"');
  expect(words(html(<SaveState state="saving" />))).toBe('Enregistrement…');
  expect(words(html(<SaveState state="unsaved" />))).toBe('Pas encore enregistré');
});

test('warns with a shape when the text is only here', () => {
  for (const state of ['offline', 'failed'] as const) {
    const text = html(<SaveState state={state} time="10 h 44" />);
    expect(text).toContain('lp-marker--alert');
    expect(words(text)).toContain('gardé sur cet ordinateur depuis 10 h 44');
  }
});

import { expect, test } from 'vitest';
import { attribute, html, tag, words } from '../../test/html.ts';
import { ErrorSummary } from './error-summary.tsx';

test('counts the problems in its title', () => {
  expect(words(html(<ErrorSummary errors={[{ text: 'a' }]} />))).toContain('Il y a 1 problème');
  expect(words(html(<ErrorSummary errors={[{ text: 'a' }, { text: 'b' }]} />))).toContain('Il y a 2 problèmes');
});

test('takes the focus by itself, without JavaScript, and is announced', () => {
  const text = html(<ErrorSummary errors={[{ href: '#date', text: 'Écrivez la date' }]} />);
  expect(tag(text, 'div')).toMatch(/tabindex="-1".*\sautofocus/);
  expect(text).toContain('role="alert"');
  expect(attribute(text, 'href')).toEqual(['#date']);
  expect(html(<ErrorSummary autofocus={false} errors={[]} />)).not.toMatch(/\sautofocus/);
});

import { expect, test } from 'vitest';
import { html, tag, words } from '../../test/html.ts';
import { Message, type MessageKind } from './message.tsx';

test.each<MessageKind>(['success', 'alert', 'error', 'info'])('%s has its own shape and its word', (kind) => {
  const text = html(
    <Message kind={kind} title="Publié.">
      La page montre le prix.
    </Message>,
  );
  expect(text).toContain(`lp-marker--${kind}`);
  expect(words(text)).toBe('Publié. La page montre le prix.');
});

test('interrupts only when asked, and its title can be a heading', () => {
  expect(html(<Message kind="error" title="Arrêt" />)).not.toContain('role=');
  expect(tag(html(<Message kind="error" title="Arrêt" role="alert" />), 'div')).toContain('role="alert"');
  expect(html(<Message kind="error" title="Arrêt" headingLevel={2} />)).toContain('<h2');
});

import { expect, test } from 'vitest';
import { html, tag } from '../../test/html.ts';
import { Dialog } from './dialog.tsx';

test('is named by its title and closes by a form, without JavaScript', () => {
  const text = html(<Dialog id="retirer" title="Retirer ?" open />);
  expect(tag(text, 'dialog')).toMatch(/\sopen.*aria-labelledby="retirer-title"/);
  expect(tag(text, 'form')).toContain('method="dialog"');
  expect(tag(html(<Dialog id="d" title="D" />), 'dialog')).not.toMatch(/\sopen/);
});

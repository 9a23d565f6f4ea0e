import { expect, test } from 'vitest';
import { html, tag, words } from '../../test/html.ts';
import { Button } from './button.tsx';

test('is a submit button unless told otherwise', () => {
  expect(tag(html(<Button>Envoyer</Button>), 'button')).toContain('type="submit"');
  expect(tag(html(<Button type="button">Fermer</Button>), 'button')).toContain('type="button"');
});

test('is a link when it has an address', () => {
  const text = html(
    <Button href="/commencer" kind="outline" download="lettre.docx">
      Télécharger
    </Button>,
  );
  expect(text).not.toContain('<button');
  expect(tag(text, 'a')).toMatch(/lp-button--outline.*href="\/commencer".*download="lettre.docx"/);
});

test('puts the icon before or after the words', () => {
  const before = html(<Button icon="plus">Ajouter</Button>);
  const after = html(
    <Button icon="arrow" iconAfter>
      Commencer
    </Button>,
  );
  expect(before.indexOf('<svg')).toBeLessThan(before.indexOf('Ajouter'));
  expect(after.indexOf('<svg')).toBeGreaterThan(after.indexOf('Commencer'));
  expect(words(after)).toBe('Commencer');
});

test('says that it stays pressed, and carries what a script needs', () => {
  const text = tag(
    html(
      <Button type="button" pressed={false} describedBy="aide" attributes={{ 'data-view': 'vecu' }}>
        Vécu
      </Button>,
    ),
    'button',
  );
  expect(text).toContain('aria-pressed="false"');
  expect(text).toContain('aria-describedby="aide"');
  expect(text).toContain('data-view="vecu"');
});

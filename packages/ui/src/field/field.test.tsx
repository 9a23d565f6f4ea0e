import { describe, expect, test } from 'vitest';
import { attribute, html, tag, words } from '../../test/html.ts';
import { DateField, DateParts } from '../date-field/date-field.tsx';
import { FileUpload } from '../file-upload/file-upload.tsx';
import { Select } from '../select/select.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { Textarea } from '../textarea/textarea.tsx';

const controls = [
  { title: 'text field', tagName: 'input', make: TextField },
  { title: 'textarea', tagName: 'textarea', make: Textarea },
  {
    title: 'select',
    tagName: 'select',
    make: (props: Parameters<typeof TextField>[0]) => (
      <Select {...props} width="30" items={[{ value: 'a', text: 'A' }]} attributes={undefined} />
    ),
  },
  { title: 'date field', tagName: 'input', make: DateField },
  { title: 'file upload', tagName: 'input', make: FileUpload },
];

describe.each(controls)('$title', ({ tagName, make: Make }) => {
  test('takes its id from its name and its label points at it', () => {
    const text = html(<Make name="deadline" label="Date limite" required />);
    expect(tag(text, tagName, 'name="deadline"')).toContain('id="deadline"');
    expect(tag(text, 'label')).toContain('for="deadline"');
  });

  test('describes the control by the hint, then by the error, in that order', () => {
    const text = html(
      <Make id="d1" name="deadline" label="Date" hint="Par exemple" error="écrivez l’année" required />,
    );
    const control = tag(text, tagName, 'name="deadline"');
    expect(control).toContain('aria-describedby="d1-hint d1-error"');
    expect(control).toMatch(/aria-invalid(?:="true")?/);
    expect(text.indexOf('id="d1-hint"')).toBeLessThan(text.indexOf('id="d1-error"'));
    expect(words(text)).toContain('Erreur : écrivez l’année');
  });

  test('is not said to be wrong without an error', () => {
    expect(html(<Make name="deadline" label="Date" required />)).not.toContain('aria-invalid');
  });

  test('marks what is optional, never what is required', () => {
    expect(words(html(<Make name="n" label="Téléphone" />))).toContain('(facultatif)');
    const required = html(<Make name="n" label="Téléphone" required />);
    expect(words(required)).not.toContain('(facultatif)');
    expect(required).not.toContain('*');
    expect(tag(required, tagName, 'name="n"')).toMatch(/\srequired/);
    expect(words(html(<Make name="n" label="Téléphone" optionalMark={false} />))).not.toContain('(facultatif)');
  });

  test('speaks another language when the page does', () => {
    const text = words(
      html(<Make name="n" label="Telefoon" error="vul in" texts={{ optional: '(niet verplicht)', error: 'Fout:' }} />),
    );
    expect(text).toContain('Telefoon (niet verplicht)');
    expect(text).toContain('Fout: vul in');
  });
});

test('a text that someone typed is escaped and given back whole', () => {
  const typed = '</textarea><script>"&';
  expect(html(<Textarea name="t" label="T" value={typed} />)).toContain(
    '&lt;/textarea>&lt;script>&quot;&amp;</textarea>',
  );
  expect(attribute(html(<TextField name="t" label="T" value={typed} />), 'value')).toEqual([
    '&lt;/textarea>&lt;script>&quot;&amp;',
  ]);
});

test('a select keeps the choice, also inside a group', () => {
  const text = html(
    <Select
      name="step"
      label="Étape"
      value="4"
      items={[
        { value: '1', text: 'Je cherche' },
        { label: 'Je demande', options: [{ value: '4', text: 'J’envoie' }] },
      ]}
    />,
  );
  expect([...text.matchAll(/<option[^>]*\sselected[^>]*>/g)].map((match) => attribute(match[0], 'value'))).toEqual([
    ['4'],
  ]);
});

test('three boxes of a date: the day carries the id, only the wrong part is marked', () => {
  const text = html(
    <DateParts
      name="birth"
      label="Naissance"
      value={{ day: '27', month: '13', year: '1948' }}
      error="vérifiez le mois"
      errorParts={['month']}
      autocomplete="bday"
      required
    />,
  );
  expect(attribute(text, 'name')).toEqual(['birth-day', 'birth-month', 'birth-year']);
  expect(attribute(text, 'autocomplete')).toEqual(['bday-day', 'bday-month', 'bday-year']);
  expect(tag(text, 'input', 'birth-day')).toContain('id="birth"');
  const invalid = [...text.matchAll(/<input[^>]*aria-invalid[^>]*>/g)].map((match) => attribute(match[0], 'name')[0]);
  expect(invalid).toEqual(['birth-month']);
});

import { writeSheet } from '@limpide/export-node';
import { expect, it } from 'vitest';
import { inlineEngines } from '../engines/index.ts';
import { AppError } from '../http/errors.ts';
import { previewSheet } from './preview.ts';

const columns = [{ key: 't', headers: ['Titre'], kind: 'text' as const }];
const bytes = await writeSheet({
  name: 'x',
  columns: [{ key: 't', header: 'Titre', kind: 'text' }],
  rows: [{ t: 'Lettre' }, { t: 'Ancienne' }, { t: 'Fausse' }],
});

it('reads a table in the engines, for the person who sent it', async () => {
  const asked: unknown[] = [];
  const run: typeof inlineEngines.run = (name, input, owner) => {
    asked.push([name, owner]);
    return inlineEngines.run(name, input, owner);
  };
  const preview = await previewSheet({ engines: { ...inlineEngines, run }, owner: 'a' }, bytes, columns, ({ t }) => {
    if (t === 'Ancienne') return { kind: 'known' };
    if (t === 'Fausse') return { kind: 'problems', problems: [{ column: 'Titre', message: 'Corrigez.' }] };
    return { kind: 'ready', values: { t: String(t) } };
  });
  expect(asked).toEqual([['readSheet', 'a']]);
  expect(preview.ok && preview.value).toEqual({
    ready: [{ line: 2, values: { t: 'Lettre' } }],
    known: [{ line: 3 }],
    problems: [{ line: 4, column: 'Titre', message: 'Corrigez.' }],
    unknownColumns: [],
  });
});

it('leaves to the form what the engines refuse', async () => {
  const run = () => Promise.reject(new AppError('error.too-heavy', 422));
  const reading = previewSheet({ engines: { ...inlineEngines, run }, owner: 'a' }, bytes, columns, () => ({
    kind: 'known',
  }));
  await expect(reading).rejects.toMatchObject({ code: 'error.too-heavy' });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, field, p, pp, r } from '../../../packages/documents/src/docx/sample-docx.ts';
import { faults, schemaNamed } from '../test/json-schema.ts';
import { type Desk, desk, letter, plainLetter } from '../test/terminal.ts';

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('a.txt', letter);
  files.put('b.txt', plainLetter);
  files.put(
    'a.docx',
    docx(
      pp('<w:outlineLvl w:val="1"/>', 'Titre') +
        p('Madame ', field('MERGEFIELD Nom', r('«Nom»')), ', veuillez nous faire parvenir ceci.'),
    ),
  );
});
afterEach(() => files.clear());

const json = async (...argv: string[]): Promise<unknown> => JSON.parse((await files.run(...argv)).out);

describe('what the commands write is what the schemas say', () => {
  it.each([[['a.txt']], [['b.txt']], [['a.docx']], [['a.txt', 'a.docx']]])('check %j', async (names) => {
    expect(faults(schemaNamed('check'), await json('check', '-f', 'json', ...names))).toEqual([]);
  });

  it.each([
    ['a.txt', 'b.txt'],
    ['b.txt', 'a.docx'],
    ['a.docx', 'a.docx'],
  ])('compare %s %s', async (before, after) => {
    expect(faults(schemaNamed('compare'), await json('compare', before, after))).toEqual([]);
  });

  it('finding', async () => {
    const { findings } = (await json('check', '-f', 'json', 'a.txt')) as { findings: unknown[] };
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.flatMap((finding) => faults(schemaNamed('finding'), finding))).toEqual([]);
  });
});

describe('the schemas', () => {
  it('describe a finding and an edit in one way only', () => {
    const { $schema, $id, title, $defs, ...finding } = schemaNamed('finding');
    expect(schemaNamed('check').$defs!.finding).toEqual(finding);
    expect(schemaNamed('check').$defs!.edit).toEqual($defs!.edit);
    expect(schemaNamed('edits').$defs!.edit).toEqual($defs!.edit);
  });

  it.each<[string, unknown, boolean]>([
    ['edits', [{ block: 0, from: 0, to: 1, text: '' }], true],
    ['edits', [{ block: 0, from: 0, to: 1, text: '', before: 'a' }], true],
    ['edits', [{ block: 0, from: -1, to: 1, text: '' }], false],
    ['edits', [{ block: 0, from: 0, to: 1 }], false],
    ['edits', {}, false],
    ['finding', { rule: 'jargon' }, false],
    ['check', { file: 'a' }, false],
    ['compare', [], false],
  ])('%s takes %j: %s', (name, value, fine) => {
    expect(faults(schemaNamed(name), value).length === 0).toBe(fine);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  elementsKept,
  elementsOf,
  type ProjectionTarget,
  parseRdf,
  project,
  projectionTargets,
  proposeMapping,
  readCatalogue,
  readRecords,
  readSheetRecords,
  toSheetRows,
  toTurtle,
  triplesOf,
} from '../src/index.ts';
import { sharedFile } from './shared.ts';
import { variedServices } from './varied.ts';

const targets = Object.keys(projectionTargets) as ProjectionTarget[];
const cases = targets.flatMap((target) => variedServices.map(([name, record]) => ({ target, name, record })));

describe('a démarche in another format', () => {
  it.each(cases)('$target, $name: says the same each time, and why anything is not there', ({ target, record }) => {
    const before = structuredClone(record);
    const first = project(record, target);
    expect(project(record, target)).toEqual(first);
    expect(record).toEqual(before);
    const elements = elementsOf(record);
    expect(first.elements).toBe(elements.length);
    const paths = new Set(elements.map(({ path }) => path));
    for (const loss of first.losses) {
      expect(paths).toContain(loss.field);
      expect(loss.why).toMatch(/^(?:[A-ZÀÉ]|schema\.org).*\.$/);
      expect(loss.label).not.toBe('');
    }
    expect(new Set(first.losses.map(({ field }) => field)).size).toBe(first.losses.length);
    expect(first.losses.length).toBeLessThan(elements.length);
  });

  it.each(cases.filter(({ target }) => target !== 'schema-org'))(
    '$target, $name: everything without a loss comes back',
    async ({ target, record }) => {
      const { data, losses } = project(record, target);
      const { records } = await readCatalogue(JSON.stringify(data));
      const told = new Set(losses.map(({ field }) => field));
      const { lost } = elementsKept(record, records[0]!);
      expect(lost.filter(({ path }) => !told.has(path))).toEqual([]);
    },
  );

  it.each(cases.filter(({ target }) => target === 'schema-org'))(
    'schema.org, $name: everything without a loss is written somewhere',
    ({ record }) => {
      const { data, losses } = project(record, 'schema-org');
      const text = JSON.stringify(data);
      const told = new Set(losses.map(({ field }) => field));
      for (const { path, value } of elementsOf(record))
        if (!told.has(path)) expect(text).toContain(JSON.stringify(value));
    },
  );

  it('says more in CPSV-AP, with our terms, than in any other', () => {
    const [, record] = variedServices[0]!;
    const dropped = (target: ProjectionTarget) =>
      project(record, target).losses.filter(({ outcome }) => outcome === 'dropped').length;
    expect(dropped('cpsv-ap')).toBe(0);
    expect(dropped('ipdc')).toBeLessThan(dropped('schema-org'));
  });

  it.each(variedServices)('%s: comes back whole from Turtle and from JSON-LD', async (_, record) => {
    const { records } = readRecords((await parseRdf(toTurtle(triplesOf([record])), 'turtle')).triples);
    expect(elementsKept(record, records[0]!).lost).toEqual([]);
  });
});

describe('a spreadsheet of démarches', () => {
  const records = variedServices.map(([, record]) => record);
  it('can be brought in again: all that it is not said to lose comes back', () => {
    const { columns, rows, losses } = toSheetRows(records);
    const titles = columns.map(({ title }) => title);
    const table = {
      titles,
      rows: rows.map((row, i) => ({ line: i + 2, cells: columns.map(({ key }) => row[key] ?? '') })),
    };
    const back = readSheetRecords(table, { mapping: proposeMapping(titles) });
    expect(back.problems).toEqual([]);
    for (const [i, record] of records.entries()) {
      const told = new Set(losses.filter((loss) => loss.record === record.id).map(({ field }) => field));
      const { lost } = elementsKept(record, back.records[i]!);
      expect(lost.filter(({ path }) => !told.has(path))).toEqual([]);
    }
  });
});

const hsds = sharedFile('standards/hsds/schema/service.json');
describe.skipIf(!existsSync(hsds))('HSDS 3 (skipped where the official schema is absent)', () => {
  let valid: ValidateFunction;
  beforeAll(() => {
    valid = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(hsds, 'utf8')));
  }, 120_000);
  it.each(variedServices)('accepts %s', (_, record) => {
    valid(project(record, 'hsds').data);
    expect(valid.errors ?? []).toEqual([]);
  });
});

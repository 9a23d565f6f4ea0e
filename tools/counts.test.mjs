import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counts, readVitest } from './counts.mjs';

let folder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-counts-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(passed, failed, skipped = 0, testResults = []) {
  const file = join(folder, 'report.json');
  const numbers = { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 };
  writeFileSync(file, JSON.stringify({ ...numbers, testResults }));
  return file;
}

test('a sound run is counted as it is', () => expect(readVitest(report(12, 0, 2), 0)).toEqual(counts(12, 0, 2)));
test('failed tests are counted', () => expect(readVitest(report(12, 3), 1)).toEqual(counts(12, 3)));
test('no report is a failure', () => expect(readVitest(join(folder, 'none.json'), 0)).toEqual(counts(0, 1)));
test('no test is a failure', () => expect(readVitest(report(0, 0), 0)).toEqual(counts(0, 1)));
test('an error outside the tests is a failure', () => expect(readVitest(report(5, 0), 1)).toEqual(counts(5, 1)));

test('a file that does not load is a failure beside those of the others', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(readVitest(report(5, 1, 0, [unloaded]), 1)).toEqual(counts(5, 2));
});

test('a half-written report is a failure', () => {
  const file = join(folder, 'half.json');
  writeFileSync(file, '{"numPassedTests": 4');
  expect(readVitest(file, 0)).toEqual(counts(0, 1));
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { note } from '../test/note.ts';
import { writeCollegeNote, writeSheet } from './index.ts';

const present = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(bytes: Uint8Array, from: string, to: string, filter: string): string {
  writeFileSync(join(folder, `file.${from}`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
    join(folder, `file.${from}`),
  ]);
  return readFileSync(join(folder, `file.${to}`), 'utf8');
}

describe.skipIf(!present)('LibreOffice', () => {
  it('opens the note', { timeout: 120_000 }, async () => {
    const text = converted(await writeCollegeNote(note()), 'docx', 'txt', 'txt:Text (encoded):UTF8');
    expect(text).toContain('Proposition de décision');
    expect(text).toContain('De remplacer la lettre.');
  });

  it('opens the sheet and computes nothing in it', { timeout: 120_000 }, async () => {
    const sheet = { name: 'S', columns: [{ key: 't', header: 'Texte', kind: 'text' as const }], rows: [{ t: '=1+1' }] };
    const text = converted(await writeSheet(sheet), 'xlsx', 'csv', 'csv:Text - txt - csv (StarCalc):44,34,76');
    expect(text.split('\n')[1]).toBe('=1+1');
  });
});

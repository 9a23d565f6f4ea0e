import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, p, pp } from './docx/sample-docx.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeOdt } from './odt/write-odt.ts';
import { readDocument } from './read-document.ts';
import { reviseDocument } from './revise-document.ts';

/** The office suite most administrations have beside Word; where it is not installed, these tests are skipped. */
function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens a file in LibreOffice, saves it as another format, and gives the texts of its blocks. */
function through(bytes: Uint8Array, from: 'docx' | 'odt', to: 'docx' | 'odt'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  try {
    writeFileSync(join(folder, `a.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', target, join(folder, `a.${from}`)],
      { stdio: 'ignore' },
    );
    const result = readDocument(new Uint8Array(readFileSync(join(target, `a.${to}`))));
    if (!result.ok) throw new Error(result.error.detail);
    return result.value.blocks.map(({ text }) => text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!hasLibreOffice())('LibreOffice (skipped when soffice is not installed)', () => {
  const blocks = [
    { index: 0, kind: 'heading' as const, level: 1, text: 'Votre prime' },
    { index: 1, kind: 'list-item' as const, level: 1, text: 'la carte' },
    { index: 2, kind: 'paragraph' as const, text: 'Bonjour\tà tous' },
  ];
  const texts = blocks.map(({ text }) => text);
  const edits = [
    { block: 0, from: 0, to: 2, text: 'Trois\nquatre' },
    { block: 1, from: 0, to: 4, text: '' },
  ];
  const options = { author: 'Ana', date: new Date('2027-03-01T09:30:00Z') } as const;

  test('opens new files', () => {
    expect(through(writeDocx(blocks), 'docx', 'odt')).toEqual(texts);
    expect(through(writeOdt(blocks), 'odt', 'docx')).toEqual(texts);
  }, 120_000);

  test.each(['tracked', 'clean'] as const)(
    'opens revised files: %s',
    (mode) => {
      const word = reviseDocument(docx(p('Un texte') + p('deux') + pp('', 'fin')), edits, { ...options, mode });
      expect(word.ok && through(word.value, 'docx', 'odt')).toEqual(['Trois', 'quatre texte', 'fin']);
      const odt = reviseDocument(
        writeOdt([
          { index: 0, kind: 'paragraph', text: 'Un texte' },
          { index: 1, kind: 'paragraph', text: 'deux' },
          { index: 2, kind: 'paragraph', text: 'fin' },
        ]),
        edits,
        { ...options, mode },
      );
      expect(odt.ok && through(odt.value, 'odt', 'docx')).toEqual(['Trois', 'quatre texte', 'fin']);
    },
    120_000,
  );
});

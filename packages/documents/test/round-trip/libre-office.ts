import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { writeOdt } from '../../src/odt/write-odt.ts';
import { ownRevisions } from './check.ts';
import type { Made } from './makers.ts';

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  try {
    writeFileSync(join(folder, `a.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, `a.${from}`)],
      { stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(join(folder, 'out', `a.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Documents that LibreOffice saves in the format of Word. */
export function libreOfficeDocuments(): Made[] {
  const rtf =
    '{\\rtf1\\ansi\\b Votre prime\\b0\\par Vous devez {\\b nous faire} parvenir deux documents.\\par\\trowd\\cellx2000\\cellx4000\\intbl Lundi matin\\cell Mardi soir\\cell\\row\\pard Voir le site de la commune.\\par}';
  const odt = writeOdt([
    { index: 0, kind: 'heading', level: 1, text: 'Votre prime' },
    { index: 1, kind: 'paragraph', text: 'Vous devez nous faire parvenir deux documents.' },
    { index: 2, kind: 'list-item', level: 1, text: 'la carte d’identité' },
    { index: 3, kind: 'header', text: 'Commune de Sart-Rivière' },
  ]);
  return [
    { name: 'LibreOffice, from an .rtf', bytes: convert(new TextEncoder().encode(rtf), 'rtf', 'docx') },
    { name: 'LibreOffice, from an .odt', bytes: convert(odt, 'odt', 'docx') },
  ];
}

/** Tracked changes of ours that LibreOffice finds in the body: those it writes down when it saves the document again. */
export function revisionsSeen(bytes: Uint8Array): number {
  const body = unzipSync(convert(bytes, 'docx', 'docx'))['word/document.xml'];
  return ownRevisions(new TextDecoder().decode(body));
}

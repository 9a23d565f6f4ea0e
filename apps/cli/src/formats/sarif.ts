import { createHash } from 'node:crypto';
import { type Finding, ruleGuide, type Severity } from '@limpide/readability';
import type { Checked } from '../checked.ts';
import { sourceEdits } from '../source-edits.ts';
import type { SourcePositions, SourceRange } from '../source-positions.ts';
import { version } from '../version.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * A SARIF 2.1.0 log (OASIS standard) with one run. Files that have lines get regions and fixes; in the others
 * (.docx, .odt) the paragraph is a logical location.
 */
export function checkSarif(checked: readonly Checked[]): string {
  const guide = ruleGuide();
  return sarifLog({
    files: checked.map(({ file }) => file),
    rules: guide.map(({ name, number, group, title, why, source, example }) => ({
      id: name,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: {
        text: `${why}\n\nExemple\u00a0: ${example.before}${example.after ? `\nÀ écrire\u00a0: ${example.after}` : ''}\n\n${source}`,
      },
      properties: { number, group, source },
    })),
    results: checked.flatMap((one, index) => resultsOf(one, index, guide)),
  });
}

/** A whole log, whatever was checked: files by name, rules and results in the shapes of the standard. */
export function sarifLog(found: {
  files: readonly string[];
  rules: readonly object[];
  results: readonly object[];
}): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Limpide', version, semanticVersion: version, language: 'fr', rules: found.rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        artifacts: found.files.map((file) => ({ location: { uri: uriOf(file) } })),
        results: found.results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf({ file, analysis, positions }: Checked, index: number, guide: readonly { name: string }[]) {
  const seen = new Map<string, number>();
  const artifactLocation = { uri: uriOf(file), index };
  return analysis.findings.map((finding) => {
    const { rule, severity, block, from, to, title, message, mark } = finding;
    const key = `${rule}\n${finding.text.replace(/\s+/g, ' ')}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    const region = regionOf(positions, block, from, to);
    const fixes = fixesOf(finding, positions, artifactLocation);
    return {
      ruleId: rule,
      ruleIndex: guide.findIndex(({ name }) => name === rule),
      level: levels[severity],
      message: { text: `${title}. ${message}` },
      locations: [
        {
          physicalLocation: { artifactLocation, ...(region ? { region } : {}) },
          logicalLocations: [
            { name: `paragraphe ${block + 1}`, kind: 'element', fullyQualifiedName: `blocks/${block}` },
          ],
        },
      ],
      // The same words keep their fingerprint when the text around them changes.
      partialFingerprints: {
        'ruleAndText/v1': createHash('sha256').update(`${key}\n${occurrence}`).digest('hex').slice(0, 32),
      },
      ...(fixes.length > 0 ? { fixes } : {}),
      properties: { block, from, to, mark },
    };
  });
}

function regionOf(positions: SourcePositions | undefined, block: number, from: number, to: number) {
  const range = positions?.range(block, from, to);
  return positions && range && placesOf(positions, range);
}

function placesOf(positions: SourcePositions, range: SourceRange) {
  const start = positions.place(range.from);
  const end = positions.place(range.to);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Only fixes that can be written into the file as they are. */
function fixesOf(finding: Finding, positions: SourcePositions | undefined, artifactLocation: object) {
  return finding.fixes.flatMap(({ label, edits }) => {
    const found = sourceEdits(edits, positions);
    if (!positions || !found) return [];
    const replacements = found.map(({ text, ...range }) => ({
      deletedRegion: placesOf(positions, range),
      ...(text === '' ? {} : { insertedContent: { text } }),
    }));
    return [{ description: { text: label }, artifactChanges: [{ artifactLocation, replacements }] }];
  });
}

/** A path as a relative or absolute URI reference. */
export function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return /^[a-z]%3a\//i.test(path)
    ? `file:///${path.replace(/%3a/i, ':')}`
    : path.startsWith('/')
      ? `file://${path}`
      : path;
}

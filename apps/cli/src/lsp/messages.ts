import { existsSync } from 'node:fs';
import { type Finding, ruleGuide, type Severity } from '@limpide/readability';
import type { CodeAction, Diagnostic, Hover, MarkupKind } from 'vscode-languageserver/node';
import { severityWords } from '../checked.ts';
import type { CheckedText, PlacedFinding } from './checked-text.ts';

/** Numbers of the protocol: error, warning, information. */
const severities = { error: 1, warning: 2, info: 3 } as const satisfies Record<Severity, number>;

const guide = new Map(ruleGuide().map((rule) => [rule.name, rule]));

/** The page of the rules that is packed with the program; none when it runs from its sources. */
export function packedGuide(): string | undefined {
  const page = new URL('regles.html', import.meta.url);
  return existsSync(page) ? page.href : undefined;
}

export function diagnosticOf({ finding, range }: PlacedFinding, guidePage: string | undefined): Diagnostic {
  return {
    range,
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'Limpide',
    message: `${finding.title}. ${finding.message}`,
    ...(guidePage ? { codeDescription: { href: `${guidePage}#${finding.rule}` } } : {}),
  };
}

/** The fixes of findings, as quick fixes; those that cannot be written into the text are left out. */
export function actionsOf(
  uri: string,
  placed: readonly PlacedFinding[],
  text: CheckedText,
  guidePage: string | undefined,
): CodeAction[] {
  return placed.flatMap((one) => {
    const actions = one.finding.fixes.flatMap(({ label, edits }) => {
      const changes = text.editsOf(edits);
      return changes.length > 0 ? [{ title: label, edit: { changes: { [uri]: changes } } }] : [];
    });
    return actions.map((action) => ({
      ...action,
      kind: 'quickfix',
      diagnostics: [diagnosticOf(one, guidePage)],
      isPreferred: actions.length === 1,
    }));
  });
}

/** What hovering over findings explains: what to do, why, an example, the source. */
export function hoverOf(placed: readonly PlacedFinding[], kind: MarkupKind, guidePage: string | undefined): Hover {
  const markdown = kind === 'markdown';
  const parts = placed.map(({ finding }) => explained(finding, markdown, guidePage));
  return { contents: { kind, value: parts.join(markdown ? '\n\n---\n\n' : '\n\n') }, range: placed[0]!.range };
}

function explained(finding: Finding, markdown: boolean, guidePage: string | undefined): string {
  const rule = guide.get(finding.rule);
  const plain = (text: string) => (markdown ? text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&') : text);
  const strong = (text: string) => (markdown ? `**${plain(text)}**` : text);
  const link = markdown && guidePage ? `[${finding.rule}](${guidePage}#${finding.rule})` : finding.rule;
  return [
    strong(finding.title),
    plain(finding.message),
    ...(rule ? [plain(rule.why)] : []),
    ...finding.fixes.map(({ label }) => `→ ${plain(label)}`),
    ...(rule ? exampleLines(rule.example).map(plain) : []),
    `${link}, ${severityWords[finding.severity]}. ${plain(finding.source)}`,
  ].join('\n\n');
}

function exampleLines({ before, after }: { before: string; after: string | null }): string[] {
  const short = (text: string) => text.replace(/\s+/g, ' ').trim();
  // Examples about whole letters say nothing in a small window.
  if (before.length > 200) return [];
  return [`Exemple\u00a0: ${short(before)}`, ...(after === null ? [] : [`À écrire\u00a0: ${short(after)}`])];
}

import { type Finding, mostUseful } from '@limpide/readability';
import { type Checked, countsLine, excerpt, findingsLine, severityWords } from '../checked.ts';
import { clarityLines } from '../clarity-lines.ts';

/** For reading in a terminal: first the five findings that help the reader most, then the others in reading order. */
export function checkText(checked: readonly Checked[]): string {
  return checked.map((one) => `${section(one).join('\n')}\n`).join('\n');
}

function section(checked: Checked): string[] {
  const { file, document, analysis } = checked;
  const first = mostUseful(analysis);
  const rest = analysis.findings.filter((finding) => !first.includes(finding));
  const lines = [`${file}\u00a0: ${countsLine(analysis)}`, ...document.notices.map(({ message }) => message)];
  if (first.length > 0) {
    lines.push('', first.length === 1 ? 'Ce qui aide le plus' : `Les ${first.length} points qui aident le plus`);
    first.forEach((finding, n) => {
      lines.push('', ...full(finding, n + 1, checked));
    });
  }
  if (rest.length > 0) lines.push('', 'Les autres', ...rest.map((finding) => short(finding, checked)));
  if (analysis.clarity) lines.push('', ...clarityLines(analysis.clarity));
  lines.push('', `${file}\u00a0: ${findingsLine(analysis)}`);
  return lines;
}

function full(finding: Finding, number: number, checked: Checked): string[] {
  const quote = excerpt(finding.text);
  const lead = `${number}. `;
  const indent = ' '.repeat(lead.length);
  return [
    `${lead}${finding.title}`,
    ...(quote ? [`${indent}«\u00a0${quote}\u00a0»`] : []),
    `${indent}${finding.message}`,
    ...finding.fixes.map(({ label }) => `${indent}→ ${label}`),
    `${indent}${where(finding, checked)}, ${severityWords[finding.severity]}, ${finding.rule}`,
  ];
}

function short(finding: Finding, checked: Checked): string {
  const quote = excerpt(finding.text, 50);
  const words = quote ? `${finding.title} («\u00a0${quote}\u00a0»)` : finding.title;
  return `  ${where(finding, checked)}, ${severityWords[finding.severity]}\u00a0: ${words} [${finding.rule}]`;
}

/** « ligne 12, colonne 3 » in a file that has lines, else « paragraphe 4 ». */
export function where({ block, from, to }: Finding, { positions }: Checked): string {
  const range = positions?.range(block, from, to);
  if (!positions || !range) return `paragraphe ${block + 1}`;
  const { line, column } = positions.place(range.from);
  return `ligne ${line}, colonne ${column}`;
}

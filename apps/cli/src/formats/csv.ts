import type { Checked } from '../checked.ts';

const columns = [
  'file',
  'rule',
  'severity',
  'block',
  'from',
  'to',
  'line',
  'column',
  'text',
  'title',
  'message',
  'source',
] as const;

/** One row a finding, after RFC 4180: commas, CRLF, UTF-8. */
export function checkCsv(checked: readonly Checked[]): string {
  const rows = checked.flatMap(({ file, analysis, positions }) =>
    analysis.findings.map((finding) => {
      const range = positions?.range(finding.block, finding.from, finding.to);
      const place = range && positions?.place(range.from);
      const cells = { ...finding, file, line: place?.line ?? '', column: place?.column ?? '' };
      return columns.map((column) => cell(cells[column]));
    }),
  );
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would run as a formula gets an apostrophe, which shows that it is text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[\s"']*[=+\-@\t\r＝＋－＠]./s.test(value) ? `'${value}` : value;
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

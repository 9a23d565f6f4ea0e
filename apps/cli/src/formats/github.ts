import type { Severity } from '@limpide/readability';
import type { Checked } from '../checked.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, one line a finding. A file without lines (.docx, .odt) is annotated on line 1,
 * where GitHub puts what has no line; the message then names the paragraph.
 */
export function checkGithub(checked: readonly Checked[]): string {
  return checked
    .flatMap(({ file, analysis, positions }) =>
      analysis.findings.map((finding) => {
        const range = positions?.range(finding.block, finding.from, finding.to);
        const start = range && positions?.place(range.from);
        const end = range && positions?.place(range.to);
        const lines =
          start && end
            ? { line: start.line, endLine: end.line, ...(start.line === end.line ? columnsOf(start, end) : {}) }
            : { line: 1 };
        const properties = Object.entries({ file: file.replaceAll('\\', '/'), ...lines, title: finding.title })
          .map(([name, value]) => `${name}=${property(String(value))}`)
          .join(',');
        const paragraph = start ? '' : `Paragraphe ${finding.block + 1}\u00a0: `;
        const message = data(`${paragraph}${finding.message} [${finding.rule}]`);
        return `::${levels[finding.severity]} ${properties}::${message}\n`;
      }),
    )
    .join('');
}

/** GitHub accepts columns only when the passage stays on one line. */
const columnsOf = (start: { column: number }, end: { column: number }) => ({
  col: start.column,
  endColumn: end.column,
});

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

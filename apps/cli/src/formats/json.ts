import type { Checked } from '../checked.ts';

/** The public form of `schemas/check.json`: one object, or an array when several files were given. */
export function checkJson(checked: readonly Checked[], several: boolean): string {
  const reports = checked.map(({ file, document, analysis }) => ({
    file,
    format: document.format,
    language: 'fr',
    engine: analysis.engine,
    profile: analysis.profile,
    counts: analysis.counts,
    scores: analysis.scores,
    clarity: analysis.clarity,
    notices: document.notices,
    blocks: document.blocks,
    findings: analysis.findings,
  }));
  return `${JSON.stringify(several ? reports : reports[0], null, 2)}\n`;
}

import { readFileSync } from 'node:fs';

/** @returns {{passed: number, failed: number, skipped: number}} */
export const counts = (passed, failed, skipped = 0) => ({ passed, failed, skipped });

/**
 * The counts of a Vitest run. A run that left no report, ran no test, or ended in error without naming a failed test
 * (a file that does not load, an error outside a test) counts as one failure more: silence is never success.
 * @param {string} file the report of Vitest's JSON reporter
 * @param {number} code the exit code of Vitest
 */
export function readVitest(file, code) {
  const report = readReport(file);
  if (!report) return counts(0, 1);
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that does not load has no test in the report: only its suite is marked.
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  let failed = report.numFailedTests + unloaded.length;
  if (failed === 0 && (code !== 0 || passed + skipped === 0)) failed = 1;
  return counts(passed, failed, skipped);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is read. */
const REPORT = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/**
 * Counts the tests of a run by its report. A file that broke before its first test counts as one
 * failed test, and so does a run without a report, or one that failed for no counted reason.
 */
export function countTests(file: string): Count {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

function readReport(file: string): v.InferOutput<typeof REPORT> | null {
  try {
    const parsed = v.safeParse(REPORT, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests } from './report';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function counted(report: unknown): ReturnType<typeof countTests> {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return countTests(file);
}

const whole = { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [] };

describe('countTests', () => {
  it.each([
    ['a run in which all passed', whole, { passed: 3, failed: 0 }],
    ['failed tests', { ...whole, numFailedTests: 2, success: false }, { passed: 3, failed: 2 }],
    [
      'a file that broke before its first test',
      { ...whole, success: false, testResults: [{ status: 'failed', assertionResults: [] }] },
      { passed: 3, failed: 1 },
    ],
    ['a failure that is in no count', { ...whole, success: false }, { passed: 3, failed: 1 }],
    ['a report cut short', '{"numPassedTests": 3', { passed: 0, failed: 1 }],
  ])('counts %s', (_, report, expected) => {
    expect(counted(report)).toEqual(expected);
  });

  it('counts a run that left no report as failed', () => {
    expect(countTests(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
  });
});

import { expect } from 'vitest';
import type { Finding } from '../../src/core/model/finding';
import { analysisOf } from '../reading';
import { test } from './fixtures';

/** What a careful reader would want to be told of the founding cases (DESIGN section 1). */
const WANTED: Readonly<
  Record<
    string,
    {
      readonly event: string;
      readonly findings: readonly (readonly [string, string, string])[];
      /** The known copy it shares its text with; null for none. */
      readonly copy: string | null;
    }
  >
> = {
  '000': {
    event: '2023-05-24-mishustin-beijing',
    copy: '2023-05-24-reuters-midday',
    findings: [
      ['attribution', 'variant', '40%'],
      ['stage', 'variant', 'scheduled to meet'],
      ['undated', 'not-enough-info', ''],
    ],
  },
  '001': {
    event: '2023-05-24-mishustin-beijing',
    copy: '2023-05-23-reuters-preview',
    findings: [
      ['page-date', 'variant', 'Wednesday'],
      ['stage', 'variant', ''],
      ['figure', 'supported', '153.1%'],
      ['wording', 'supported', 'no limits'],
    ],
  },
  '002': {
    event: '2023-05-24-mishustin-beijing',
    copy: null,
    findings: [
      ['page-date', 'variant', 'May 24'],
      ['attribution', 'supported', 'Novak'],
      ['figure', 'supported', '190,000 million'],
    ],
  },
  '003': {
    event: '2023-05-24-mishustin-beijing',
    copy: '2023-05-24-reuters-midday',
    findings: [
      ['undated', 'not-enough-info', ''],
      ['wording', 'variant', 'no borders'],
    ],
  },
  '004': {
    event: '2024-08-21-liqiang-moscow',
    copy: '2024-08-21-cnn',
    findings: [
      ['undated', 'not-enough-info', 'Wednesday'],
      ['person', 'variant', 'World War II'],
      ['stage', 'variant', 'will make his first visit'],
      ['weekday', 'supported', 'Wednesday'],
    ],
  },
};

test.describe('the founding cases', () => {
  test('are read as a careful reader would, where they lie beside the project', async ({ newsstand, session }) => {
    for (const address of newsstand.seeds) {
      const number = address.slice(-3);
      const tab = await session.openTab(address);
      const analysis = await analysisOf(tab);
      const wanted = WANTED[number];
      expect(analysis.event?.id, number).toBe(wanted?.event);
      expect(analysis.lineage?.copy ?? null, number).toBe(wanted?.copy);
      const missing = (wanted?.findings ?? []).filter(
        (one) => !analysis.findings.some((finding) => fits(finding, one)),
      );
      expect(missing, number).toEqual([]);
      expect(
        analysis.findings.filter((finding) => finding.verdict === 'contradicted'),
        number,
      ).toEqual([]);
      await tab.close();
    }
  });
});

function fits(
  { kind, verdict, quote }: Finding,
  [wantedKind, wantedVerdict, words]: readonly [string, string, string],
): boolean {
  return kind === wantedKind && verdict === wantedVerdict && quote.exact.includes(words);
}

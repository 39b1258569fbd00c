import { recordVersion, valueMessage } from '../compare/versions';
import type { Gazetteer } from '../entities/gazetteer';
import type { Omission, TableCell, TableRow } from '../model/analysis';
import type { Claim, EventRecord } from '../model/factbase';
import type { Finding } from '../model/finding';

/** A row for each claim that the page or any report says something on; rows of the page first. */
export function buildTable(event: EventRecord, findings: readonly Finding[], gazetteer: Gazetteer): TableRow[] {
  const rows = event.claims.flatMap((claim): TableRow[] => {
    const recorded = recordVersion(claim);
    if (!recorded) return [];
    const reports: Record<string, TableCell> = {};
    for (const report of event.coverage) {
      const saying = report.says.find((one) => one.claim === claim.id);
      const version = claim.versions.find((one) => one.id === saying?.version);
      if (!saying || !version) continue;
      reports[report.id] = {
        value: valueMessage(version.value, gazetteer),
        words: saying.words ?? null,
        standing: version.standing,
        finding: null,
        verdict: null,
      };
    }
    const page = pageCell(claim, findings);
    if (!page && Object.keys(reports).length === 0) return [];
    return [
      {
        claim: claim.id,
        aspect: claim.aspect,
        statement: claim.statement,
        page,
        record: {
          value: valueMessage(recorded.value, gazetteer),
          words: null,
          standing: 'record',
          finding: null,
          verdict: null,
        },
        reports,
      },
    ];
  });
  return [...rows.filter((row) => row.page), ...rows.filter((row) => !row.page)];
}

const STANDING = {
  supported: 'record',
  variant: 'variant',
  contradicted: 'slip',
  'not-enough-info': 'unknown',
} as const;

function pageCell(claim: Claim, findings: readonly Finding[]): TableCell | null {
  const finding = findings.find((one) => one.claim === claim.id);
  if (!finding) return null;
  return {
    value: finding.says,
    words: null,
    standing: STANDING[finding.verdict],
    finding: finding.id,
    verdict: finding.verdict,
  };
}

/** An omission is worth saying when this many independent origins report the point. */
const ORIGINS_NEEDED = 2;
const MOST_OMISSIONS = 5;

/** Points that independent reports share and the page has nothing of. */
export function findOmissions(event: EventRecord, findings: readonly Finding[]): Omission[] {
  const said = new Set(findings.map((one) => one.claim));
  return event.claims
    .filter((claim) => !said.has(claim.id))
    .map((claim) => ({ claim: claim.id, statement: claim.statement, origins: originsReporting(claim, event) }))
    .filter((one) => one.origins >= ORIGINS_NEEDED)
    .sort((a, b) => b.origins - a.origins)
    .slice(0, MOST_OMISSIONS);
}

function originsReporting(claim: Claim, event: EventRecord): number {
  const recorded = new Set(claim.versions.filter((one) => one.standing === 'record').map((one) => one.id));
  const reports = event.coverage.filter((report) =>
    report.says.some((one) => one.claim === claim.id && recorded.has(one.version)),
  );
  return new Set(reports.map((report) => report.origin)).size;
}

import type { CoverageReport } from '../../core/model/analysis';
import type { Words } from '../words';

/** Who wrote a report and on whose site it was seen: "The Lantern / Harbour Wire". */
export function reportName(report: CoverageReport, words: Words): string {
  return report.via ? words.ui('report.via', { outlet: report.outlet, via: report.via }) : report.outlet;
}

/** The headline; the outlet's name where the page was seen without it. */
export function reportTitle(report: CoverageReport): string {
  return report.headline || report.outlet;
}

/** The day a report was published, as far as it says. */
export function reportDate(report: CoverageReport, words: Words): string {
  return report.published ? words.shortDate(report.published) : words.ui('report.undated');
}

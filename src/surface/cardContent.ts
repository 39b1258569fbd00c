import type { Analysis, CoverageReport } from '../core/model/analysis';
import type { Finding } from '../core/model/finding';
import type { MessageArg } from '../core/model/message';
import type { Wording } from '../core/model/wording';
import { conclusionSteps, ruleMessage } from '../core/present/conclusion';
import type { CardContent, CardLabels } from '../page/highlight/card';
import type { MarkerContent } from '../page/highlight/marker';
import { differingText } from '../wording/differing';
import { render } from '../wording/render';

/** References shown on a card; the popup has them all. */
const MOST_REFERENCES = 4;

type Say = (key: string, args?: Readonly<Record<string, MessageArg>>) => string;

function sayIn(wording: Wording): Say {
  return (key, args = {}) => render({ key, args }, wording);
}

/** What a finding's card in the page says, in the reader's language. */
export function cardContent(finding: Finding, analysis: Analysis, wording: Wording): CardContent {
  const say = sayIn(wording);
  const reports = new Map(analysis.coverage.map((report) => [report.id, report]));
  const verdictLabel = say(`verdict.${finding.verdict}`);
  const kindLabel = say(`kind.${finding.kind}`);
  return {
    title: `${kindLabel}: ${verdictLabel}`,
    kindLabel,
    verdictLabel,
    says: render(finding.says, wording),
    record: render(finding.record, wording),
    others: finding.others
      .filter((one) => one.reports.length > 0)
      .map((one) => ({ value: render(one.value, wording), who: whoSays(one.reports, reports, say) })),
    explanation: render(finding.explanation, wording),
    references: [
      ...finding.reports
        .flatMap((id) => reports.get(id) ?? [])
        .map((report) => ({ title: titleOf(report), url: report.url })),
      ...finding.references,
    ].slice(0, MOST_REFERENCES),
    conclusion: [ruleMessage(finding), ...conclusionSteps(finding)].map((one) => render(one, wording)),
    confidenceText: say('card.confidence', { confidence: { number: finding.confidence } }),
  };
}

function whoSays(ids: readonly string[], reports: ReadonlyMap<string, CoverageReport>, say: Say): string {
  const outlets = [...new Set(ids.flatMap((id) => reports.get(id)?.outlet ?? []))];
  const [first = ''] = outlets;
  if (outlets.length <= 3) return outlets.join(', ');
  return say('card.reports', { count: { number: ids.length }, outlet: { text: first } });
}

function titleOf(report: CoverageReport): string {
  const who = report.via ? `${report.outlet} / ${report.via}` : report.outlet;
  return report.headline ? `${who}: ${report.headline}` : who;
}

export function cardLabels(wording: Wording): CardLabels {
  const say = sayIn(wording);
  return {
    says: say('card.says'),
    record: say('card.record'),
    others: say('card.others'),
    references: say('card.references'),
    conclusion: say('card.conclusion'),
    previous: say('card.previous'),
    next: say('card.next'),
    close: say('card.close'),
    keep: say('notebook.flag'),
    amiss: say('notebook.flag.match'),
    kept: say('notebook.kept'),
    noted: say('notebook.kept.match'),
    noRoom: say('notebook.no-room'),
    position: (place, of) => say('card.position', { place: { number: place }, of: { number: of } }),
  };
}

export function markerContent({ statements, findings }: Analysis, wording: Wording): MarkerContent {
  const say = sayIn(wording);
  const { inRecord, total } = statements;
  return {
    name: say('marker.name'),
    summary: say('marker.summary', {
      inRecord: { number: inRecord },
      total: { number: total },
      differing: { text: differingText(findings, wording) },
    }),
    openLabel: say('marker.open'),
    dismissLabel: say('marker.dismiss'),
  };
}

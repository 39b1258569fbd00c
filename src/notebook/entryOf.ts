import type { Analysis } from '../core/model/analysis';
import type { Finding } from '../core/model/finding';
import type { Message } from '../core/model/message';
import type { NotebookEntry } from './entry';

/** What an entry needs of the world around the analysis. */
export interface Occasion {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly flaggedAt: string;
  /** Writes a message out in the reader's language. */
  readonly write: (message: Message) => string;
}

/** Longest passages an entry takes, in UTF-16 units; what a page could blow up is cut. */
const LONGEST_LINE = 2_000;
const LONGEST_PASSAGE = 8_000;

/** Entry for a finding: worth keeping (`finding`), or amiss in the reader's eyes (`match`). */
export function entryOfFinding(
  finding: Finding,
  about: 'finding' | 'match',
  analysis: Analysis,
  occasion: Occasion,
): NotebookEntry {
  const { write } = occasion;
  const reports = new Map(analysis.coverage.map((report) => [report.id, report]));
  return {
    ...frame(analysis, occasion),
    about,
    quote: {
      exact: passage(finding.quote.exact),
      prefix: line(finding.quote.prefix),
      suffix: line(finding.quote.suffix),
    },
    finding: {
      kind: finding.kind,
      verdict: finding.verdict,
      says: passage(write(finding.says)),
      record: passage(write(finding.record)),
      explanation: passage(write(finding.explanation)),
      confidence: finding.confidence,
      claim: finding.claim,
      event: finding.event !== null && analysis.event?.id === finding.event ? titled(analysis.event) : null,
      references: [
        ...finding.reports
          .flatMap((id) => reports.get(id) ?? [])
          .map((report) => ({
            url: line(report.url),
            title: line(report.headline ?? report.outlet),
            outlet: line(report.outlet),
            published: report.published,
          })),
        ...finding.references.map(({ url, title }) => ({
          url: line(url),
          title: line(title),
          outlet: null,
          published: null,
        })),
      ],
    },
  };
}

/** Entry for words of a page that the reader picked out, whatever the record says of them. */
export function entryOfSelection(
  selected: { readonly text: string; readonly url: string; readonly title: string },
  factBase: NotebookEntry['factBase'],
  { id, flaggedAt }: Occasion,
): NotebookEntry {
  return {
    id,
    flaggedAt,
    about: 'statement',
    page: { url: line(selected.url), headline: line(selected.title), outlet: null, published: null },
    quote: { exact: passage(selected.text), prefix: '', suffix: '' },
    finding: null,
    note: '',
    factBase,
  };
}

function frame(analysis: Analysis, { id, flaggedAt }: Occasion) {
  const { article, documentTime, factBase } = analysis;
  return {
    id,
    flaggedAt,
    page: {
      url: line(article.url ?? ''),
      headline: line(article.headline),
      outlet: article.outlet === null ? null : line(article.outlet),
      published: documentTime.date,
    },
    note: '',
    factBase,
  };
}

function titled({ id, title }: { readonly id: string; readonly title: string }) {
  return { id, title };
}

function line(text: string): string {
  return text.slice(0, LONGEST_LINE);
}

function passage(text: string): string {
  return text.slice(0, LONGEST_PASSAGE);
}

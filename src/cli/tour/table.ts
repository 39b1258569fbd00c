import type { Analysis } from '../../core/model/analysis';

/** A line of the table that a tour prints. */
export type Row = readonly [article: string, event: string, kind: string, verdict: string, quote: string];

const HEAD: Row = ['article', 'event', 'kind', 'verdict', 'words of the page'];
const WIDEST: readonly number[] = [30, 36, 12, 16, 64];

/** One row a finding; the article and its event stand in the first of its rows only. */
export function rowsOf(article: string, { event, findings }: Analysis): Row[] {
  const name = event?.id ?? 'no event';
  if (findings.length === 0) return [[article, name, '-', '-', '']];
  return findings.map(({ kind, verdict, quote }, i) => {
    const [title, id] = i === 0 ? [article, name] : ['', ''];
    return [title, id, kind, verdict, quote.exact.replace(/\s+/g, ' ')];
  });
}

/** The rows under a head, in columns as wide as they need to be. */
export function printTable(rows: readonly Row[]): string {
  const all = [HEAD, ...rows].map((row) => row.map((cell, i) => shorten(cell, WIDEST[i] ?? 20)));
  const widths = HEAD.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

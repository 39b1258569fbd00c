import Papa from 'papaparse';
import type { NotebookEntry } from '../entry';

/** Columns, in order. The last two hold lists and words that a table has no room for, as JSON. */
const COLUMNS = {
  id: (entry) => entry.id,
  flaggedAt: (entry) => entry.flaggedAt,
  about: (entry) => entry.about,
  url: (entry) => entry.page.url,
  headline: (entry) => entry.page.headline,
  outlet: (entry) => entry.page.outlet ?? '',
  published: (entry) => entry.page.published ?? '',
  quote: (entry) => entry.quote.exact,
  kind: (entry) => entry.finding?.kind ?? '',
  verdict: (entry) => entry.finding?.verdict ?? '',
  pageSays: (entry) => entry.finding?.says ?? '',
  recordSays: (entry) => entry.finding?.record ?? '',
  explanation: (entry) => entry.finding?.explanation ?? '',
  confidence: (entry) => (entry.finding ? String(entry.finding.confidence) : ''),
  event: (entry) => entry.finding?.event?.title ?? '',
  references: (entry) => (entry.finding?.references ?? []).map(({ url }) => url).join(' '),
  note: (entry) => entry.note,
  recordVersion: (entry) => entry.factBase.version,
  entry: (entry) => JSON.stringify(entry),
} as const satisfies Record<string, (entry: NotebookEntry) => string>;

type Column = keyof typeof COLUMNS;

/** Column that import reads. */
export const ENTRY_COLUMN: Column = 'entry';

/** Byte order mark: without it spreadsheets take UTF-8 for an old code page. */
const MARK = '\uFEFF';

/** RFC 4180, a head and a line an entry. */
export function toCsv(entries: readonly NotebookEntry[]): string {
  const columns = Object.keys(COLUMNS) as Column[];
  const rows = entries.map((entry) => columns.map((column) => guarded(COLUMNS[column](entry))));
  return `${MARK}${Papa.unparse({ fields: columns, data: rows }, { newline: '\r\n' })}\r\n`;
}

/** A page's words could begin like a formula, which spreadsheets would run: an apostrophe keeps them text (OWASP). */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

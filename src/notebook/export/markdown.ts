import type { NotebookEntry } from '../entry';

/** A comment before each entry holds the entry whole; readers of Markdown do not show it. */
export const COMMENT_START = '<!-- second-source ';
export const COMMENT_END = ' -->';

/** Words of the reader's language that stand in the page. */
export interface MarkdownLabels {
  readonly title: string;
  readonly page: string;
  readonly says: string;
  readonly record: string;
  readonly references: string;
  readonly note: string;
  /** "Record 2026.11.28, which ends on 28 November 2026". */
  readonly version: (entry: NotebookEntry) => string;
  /** What was flagged: the verdict, or whose statement it is. */
  readonly about: (entry: NotebookEntry) => string;
}

export function toMarkdown(entries: readonly NotebookEntry[], labels: MarkdownLabels): string {
  return `# ${escaped(labels.title)}\n\n${entries.map((entry) => section(entry, labels)).join('\n')}`;
}

function section(entry: NotebookEntry, labels: MarkdownLabels): string {
  const { page, finding, quote } = entry;
  const meta = [page.outlet, page.published].filter((one) => one !== null).join(', ');
  return [
    `${COMMENT_START}${inComment(entry)}${COMMENT_END}`,
    `## ${escaped(page.headline || page.url)}`,
    `${escaped(labels.page)}: <${page.url.replace(/[<>\s]/g, encodeURIComponent)}>${meta === '' ? '' : ` (${escaped(meta)})`}`,
    `**${escaped(labels.about(entry))}**`,
    quote.exact === '' ? '' : quoted(quote.exact),
    ...(finding
      ? [
          `- ${escaped(labels.says)}: ${escaped(finding.says)}`,
          `- ${escaped(labels.record)}: ${escaped(finding.record)}`,
          escaped(finding.explanation),
          finding.references.length === 0 ? '' : references(finding.references, labels.references),
        ]
      : []),
    entry.note === '' ? '' : `${escaped(labels.note)}:\n\n${quoted(entry.note)}`,
    `_${escaped(labels.version(entry))}_\n`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function references(list: readonly { url: string; title: string; published: string | null }[], label: string): string {
  const lines = list.map(
    ({ url, title, published }) =>
      `- ${escaped(title)}${published ? `, ${published}` : ''}: <${url.replace(/[<>\s]/g, encodeURIComponent)}>`,
  );
  return `${escaped(label)}:\n\n${lines.join('\n')}`;
}

/** JSON in which nothing can end the comment. */
function inComment(entry: NotebookEntry): string {
  return JSON.stringify(entry).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('--', '\\u002d\\u002d');
}

function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${escaped(line)}`)
    .join('\n');
}

/** Words of a page are data: nothing in them may become markup, and they stay on one line. */
function escaped(text: string): string {
  return text
    .replace(/[\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}

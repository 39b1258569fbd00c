import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import type { CivilDate } from '../core/model/clock';

/** Words the reader picked out on a page. */
export interface SelectedText {
  readonly text: string;
  readonly url: string;
  readonly title: string;
}

/** Longest selection that is looked at, in UTF-16 units. */
const LONGEST_SELECTION = 100_000;

/**
 * The picked words as an article of their own: a paragraph a line, under the page's title for a
 * headline that is not compared. `published` is the page's date where it is known.
 */
export function articleOfSelection({ text, url }: SelectedText, published: CivilDate | null): Article {
  const body = text.slice(0, LONGEST_SELECTION);
  const blocks: Article['blocks'][number][] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  return {
    url,
    headline: '',
    byline: null,
    outlet: null,
    language: 'und',
    text: body,
    blocks,
    dateTexts: published === null ? [] : [{ kind: 'given', role: 'published', text: published, place: '' }],
    selected: true,
  };
}

/** Where the result for a tab's selection is kept. */
export function selectionKey(tabId: number): string {
  return `selection-${tabId}`;
}

/**
 * What the popup shows of a selection. It carries the page's title, which the article left out so
 * that it is not compared; and that picked words name no date says nothing of their page.
 */
export function shownSelection(analysis: Analysis, title: string): Analysis {
  return {
    ...analysis,
    article: { ...analysis.article, headline: title },
    findings: analysis.findings.filter(({ kind }) => kind !== 'undated'),
    // What other reports give is no fault of a few words.
    omissions: [],
  };
}

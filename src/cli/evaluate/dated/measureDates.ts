import { findDateline } from '../../../core/clocks/dateline';
import { decideDocumentTime } from '../../../core/clocks/documentTime';
import { readWitnesses } from '../../../core/clocks/witnesses';
import type { Certainty, DocumentTime } from '../../../core/model/clock';
import { extractArticle } from '../../../page/extract/extractArticle';
import { parseDocument } from '../../check/parsePage';
import { type DatedPage, type Half, readPageText } from './datedPages';

/** How one page came out. */
export interface DatedAnswer {
  readonly page: DatedPage;
  /** Null when the page holds no article or no date. */
  readonly time: DocumentTime | null;
  readonly outcome: 'right' | 'wrong' | 'none';
  /** Milliseconds to take the page apart, and to read and weigh its witnesses. */
  readonly extracting: number;
  readonly deciding: number;
}

/** Counts over some pages. `accuracy` is the suite's own: right answers among all pages. */
export interface DateScore {
  readonly name: string;
  readonly pages: number;
  readonly right: number;
  readonly wrong: number;
  readonly none: number;
  readonly accuracy: number;
  /** Right among the answers given. */
  readonly precision: number;
}

/**
 * Runs the real extraction and the real decision over a page. The suite hands tools the page alone;
 * `withAddress` adds its address, as the browser knows it.
 */
export function answerPage(page: DatedPage, withAddress: boolean): DatedAnswer {
  const document = parseDocument(readPageText(page.path));
  const start = performance.now();
  const article = extractArticle(document, withAddress ? page.url : '');
  const extracted = performance.now();
  const time = article && decideDocumentTime(readWitnesses(article, findDateline(article)));
  const decided = performance.now();
  const said = time?.date ?? null;
  return {
    page,
    time,
    outcome: said === null ? 'none' : said === page.date ? 'right' : 'wrong',
    extracting: extracted - start,
    deciding: decided - extracted,
  };
}

/** Scores for all pages, each half, and each degree of certainty. */
export function scoreDates(answers: readonly DatedAnswer[]): DateScore[] {
  const halves: readonly Half[] = ['tuned', 'held-out'];
  const sure: readonly Certainty[] = ['certain', 'implied'];
  return [
    score('all', answers),
    ...halves.map((half) =>
      score(
        half,
        answers.filter((one) => one.page.half === half),
      ),
    ),
    ...sure.map((certainty) =>
      score(
        certainty,
        answers.filter((one) => one.time?.certainty === certainty),
      ),
    ),
  ];
}

function score(name: string, answers: readonly DatedAnswer[]): DateScore {
  const count = (outcome: DatedAnswer['outcome']) => answers.filter((one) => one.outcome === outcome).length;
  const [right, wrong, none] = [count('right'), count('wrong'), count('none')];
  return {
    name,
    pages: answers.length,
    right,
    wrong,
    none,
    accuracy: right / Math.max(1, answers.length),
    precision: right / Math.max(1, right + wrong),
  };
}

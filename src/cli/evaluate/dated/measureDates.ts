import { findDateline } from '../../../core/clocks/dateline';
import { decideDocumentTime, guessDay } from '../../../core/clocks/documentTime';
import { readWitnesses } from '../../../core/clocks/witnesses';
import type { Certainty, CivilDate, DocumentTime } from '../../../core/model/clock';
import { readPage } from '../../../page/extract/extractArticle';
import { parseDocument } from '../../check/parsePage';
import { type DatedPage, type Half, readPageText } from './datedPages';

/** How one page came out. */
export interface DatedAnswer {
  readonly page: DatedPage;
  /** Null where there is no page to speak of. */
  readonly time: DocumentTime | null;
  /** Where no date is said, the day that weak signs point to: the suite counts every answer. */
  readonly guess: CivilDate | null;
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
 * Runs the real extraction and the real decision over a page, whether it holds an article (which the
 * extension asks first) or not, as the suite does. The suite hands tools the page alone; `withAddress`
 * adds its address, as the browser knows it.
 */
export function answerPage(page: DatedPage, withAddress: boolean): DatedAnswer {
  const document = parseDocument(readPageText(page.path));
  const start = performance.now();
  const article = readPage(document, withAddress ? page.url : '')?.article ?? null;
  const extracted = performance.now();
  const time = article && decideDocumentTime(readWitnesses(article, findDateline(article)));
  const decided = performance.now();
  const guess = time?.date === null ? guessDay(time.witnesses) : null;
  const said = time?.date ?? guess;
  return {
    page,
    time,
    guess,
    outcome: said === null ? 'none' : said === page.date ? 'right' : 'wrong',
    extracting: extracted - start,
    deciding: decided - extracted,
  };
}

/** Scores for all pages, each half, and each degree of certainty. */
export function scoreDates(answers: readonly DatedAnswer[]): DateScore[] {
  const halves: readonly Half[] = ['tuned', 'held-out'];
  const sure: readonly Certainty[] = ['certain', 'implied', 'none'];
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

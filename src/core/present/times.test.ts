import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';

/** What an analysis says of the time expressions of copy on the topic, printed on a page of this date. */
function placed(lead: string, page: string) {
  const fill =
    'Trade between Ruritania and Graustark has grown for years, officials in both capitals say.\n' +
    'The visit came as flooding kept troops busy along the border of Ruritania, with no end in sight.';
  const dateTexts = [
    { kind: 'meta', role: 'published', text: page, place: 'meta[property=article:published_time]' },
  ] as const;
  const article = articleOf(`${lead}\n${fill}`, {
    headline: 'Ruritania and Graustark deepen ties',
    dateTexts: [...dateTexts],
  });
  return analyze(article, RURITANIA).times.map((one) => {
    expect(article.text.slice(one.start, one.end)).toBe(one.quote);
    return `${one.quote} = ${one.value} (${one.reading})`;
  });
}

const MET = 'Ruritanian President Karl Rassen met Graustarkian Premier Anton Sapt in Strelsau';

describe('times of an analysis', () => {
  it('are counted from the page’s date', () => {
    expect(placed(`${MET} on Wednesday, two weeks after the flood.`, '2024-08-22')).toEqual([
      'Wednesday = 2024-08-21 (past)',
      'two weeks = P2W (open)',
      'years = PXY (open)',
    ]);
  });

  it('are counted from the dateline’s where the page is later', () => {
    expect(placed(`STRELSAU, Aug. 21 (Agency) - ${MET} on Wednesday.`, '2024-12-09')).toContain(
      'Wednesday = 2024-08-21 (past)',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/articleOf';
import { indexText } from '../text/indexedText';
import { findTimeExpressions } from './expressions';
import { resolveTimes } from './resolveTimes';

/** Thursday. */
const WRITTEN = '2024-08-22';

/** Words and value of every expression, in reading order. */
function resolve(text: string, date: string | null = WRITTEN) {
  const index = indexText(articleOf(text));
  return resolveTimes(index, findTimeExpressions(index), { date });
}

function values(text: string, date: string | null = WRITTEN): string[] {
  return resolve(text, date).map(
    ({ expression, value }) => `${text.slice(expression.start, expression.end)} = ${value}`,
  );
}

describe('resolved time expressions', () => {
  it.each([
    ['The pact was signed on Wednesday.', ['Wednesday = 2024-08-21']],
    ['They will sign the pact on Wednesday.', ['Wednesday = 2024-08-28']],
    ['The pact is to be signed on Thursday.', ['Thursday = 2024-08-22']],
    ['On Monday the envoy flew home.', ['Monday = 2024-08-19']],
    ['On Monday the envoys will meet again.', ['Monday = 2024-08-26']],
    ['The minister said on Tuesday that talks would go on.', ['Tuesday = 2024-08-20']],
    ['The talks were put off until Saturday.', ['Saturday = 2024-08-17']],
    ['The deadline was extended until Saturday.', ['Saturday = 2024-08-24']],
    ['Critics will look into Wednesday’s ruling.', ['Wednesday = 2024-08-21']],
    ['Leaders will speak at Wednesday’s summit.', ['Wednesday = 2024-08-28']],
    ['He left last Thursday.', ['last Thursday = 2024-08-15']],
    ['He leaves next Thursday.', ['next Thursday = 2024-08-29']],
    ['They meet on Friday of next week.', ['Friday of next week = 2024-08-30']],
    ['He came on May 24.', ['May 24 = 2024-05-24']],
    ['He will come on May 24.', ['May 24 = 2025-05-24']],
    ['He came on 9 December.', ['9 December = 2023-12-09']],
    ['They met on Wednesday (August 21, 2024), hailing trade.', ['Wednesday (August 21, 2024) = 2024-08-21']],
    ['They met on Wednesday, August 21.', ['Wednesday, August 21 = 2024-08-21']],
    ['He landed on the 20th.', ['the 20th = 2024-08-20']],
    ['It happened last week.', ['last week = 2024-W33']],
    ['They meet again next month.', ['next month = 2024-09']],
    ['Trade grew this year.', ['this year = 2024']],
    ['It began in March.', ['March = 2024-03']],
    ['It will begin in March.', ['March = 2025-03']],
    ['It began in early March.', ['early March = 2024-03']],
    ['Two weeks ago troops crossed over.', ['Two weeks ago = 2024-W32']],
    ['It fell yesterday evening.', ['yesterday evening = 2024-08-21TEV']],
    ['He spoke late last night.', ['late last night = 2024-08-21TNI']],
    ['He spoke this morning.', ['this morning = 2024-08-22TMO']],
    ['He spoke at 10 p.m. Wednesday.', ['10 p.m. Wednesday = 2024-08-21T22:00']],
    ['He flew in the day before yesterday.', ['the day before yesterday = 2024-08-20']],
    ['He stayed from August 20 to 23.', ['August 20 to 23 = 2024-08-20/2024-08-23']],
    ['He stayed between August 20 and 23.', ['August 20 and 23 = 2024-08-20/2024-08-23']],
    ['He stayed on August 20 and 21.', ['August 20 and 21 = 2024-08-20/2024-08-21']],
    ['He stayed from Monday to Wednesday.', ['Monday to Wednesday = 2024-08-19/2024-08-21']],
    ['Trade doubled between 2013 and 2015.', ['2013 and 2015 = 2013/2015']],
    ['He ruled in 2008-12.', ['2008-12 = 2008/2012']],
    ['Trade grew in January-July 2024.', ['January-July 2024 = 2024-01/2024-07']],
    ['Trade grew in the first seven months of 2024.', ['the first seven months of 2024 = P7M']],
    ['Trade grew in the first half of 2024.', ['the first half of 2024 = 2024-H1']],
    ['Trade grew in the first six months of last year.', ['the first six months of last year = 2023-H1']],
    ['Exports fell in the third quarter.', ['the third quarter = 2024-Q3']],
    ['Exports fell in the fourth quarter.', ['the fourth quarter = 2023-Q4']],
    ['Exports fell in Q2 2023.', ['Q2 2023 = 2023-Q2']],
    ['Exports fell in last year’s second half.', ['last year’s second half = 2023-H2']],
    ['It was built in the 1990s.', ['the 1990s = 199']],
    ['It was built in the 20th century.', ['the 20th century = 19']],
    ['It was built in the summer of 2023.', ['the summer of 2023 = 2023-SU']],
    ['It was built last summer.', ['last summer = 2023-SU']],
    ['Revenue for fiscal 2024 fell.', ['fiscal 2024 = 2024']],
    ['It grew over the past three years.', ['the past three years = P3Y']],
    ['It lasted two and a half years.', ['two and a half years = P2.5Y']],
    ['The strike lasted three days.', ['three days = P3D']],
    ['They meet every year.', ['every year = P1Y']],
    ['They recently met.', ['recently = PAST_REF']],
    ['They met on the first Friday of July.', ['the first Friday of July = 2024-07-05']],
    ['They met on the second of August.', ['the second of August = 2024-08-02']],
    ['They met in the week of May 20.', ['the week of May 20 = 2024-W21']],
    ['It will lie idle for the rest of the year.', ['the rest of the year = 2024']],
    ['It was born on Feb. 29.', ['Feb. 29 = 2024-02-29']],
    ['On May 24 - 3 officials said - it was over.', ['May 24 = 2024-05-24']],
    ['They met on Friday the 16th.', ['Friday the 16th = 2024-08-16']],
    ['They met in the first week of this month.', ['the first week of this month = 2024-W31']],
    ['They met in the third week of 2027.', ['the third week of 2027 = 2027-W03']],
    ['They meet on the second Monday of next month.', ['the second Monday of next month = 2024-09-09']],
    ['It is a city of the twenty-first century.', ['the twenty-first century = 20']],
    ['It rose in Q3 last year.', ['Q3 last year = 2023-Q3']],
    ['They will leave in three weeks.', ['three weeks = 2024-W37']],
    ['They built it in three weeks.', ['three weeks = P3W']],
    ['They rested at the weekend.', ['the weekend = 2024-W33-WE']],
    ['They will rest this weekend.', ['this weekend = 2024-W34-WE']],
    ['Apes lived there 9,000 years ago.', ['9,000 years ago = XXXX']],
    ['They met in the second week of May.', ['the second week of May = 2024-W19']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['He landed on August 20. Two days later he left.', 'Two days later = 2024-08-22'],
    ['He landed on August 20. The day before, he had been at home.', 'The day before = 2024-08-19'],
    ['They met in May 2023. The following month trade rose.', 'The following month = 2023-06'],
    ['Talks began in March 2022. They ended 15 months after.', '15 months after = 2023-06'],
    ['In the third quarter of 2023 it earned $3 million, up from a loss a year earlier.', 'a year earlier = 2022-Q3'],
  ])('counts from the story’s time: %s', (text, expected) => {
    expect(values(text)).toContain(expected);
  });

  it('says which way it read, and over which days', () => {
    const [past] = resolve('The pact was signed on Wednesday.');
    expect(past).toMatchObject({ reading: 'past', granularity: 'day', days: { from: '2024-08-21', to: '2024-08-21' } });
    const [future] = resolve('They will sign on Wednesday.');
    expect(future).toMatchObject({ reading: 'future' });
    const [page] = resolve('They signed last month.');
    expect(page).toMatchObject({
      reading: 'page',
      granularity: 'month',
      days: { from: '2024-07-01', to: '2024-07-31' },
    });
    const [said] = resolve('They signed in the first seven months of 2024.');
    expect(said).toMatchObject({ type: 'duration', days: { from: '2024-01-01', to: '2024-07-31' } });
    const [length] = resolve('The talks lasted three years.');
    expect(length).toMatchObject({ type: 'duration', granularity: null, days: null, reading: 'open' });
    const [span] = resolve('It grew over the past three years.');
    expect(span).toMatchObject({ type: 'duration', days: { from: '2021-08-22', to: '2024-08-22' } });
  });

  it('keeps the ends of a range apart, with their offsets', () => {
    const text = 'He stayed from August 20 to 23.';
    const [range] = resolve(text);
    expect(range?.ends.map((end) => [text.slice(end.start, end.end), end.value])).toEqual([
      ['August 20', '2024-08-20'],
      ['23', '2024-08-23'],
    ]);
  });

  it('places only what is said in full when the day of writing is unknown', () => {
    expect(values('On Wednesday, 21 August 2024, they met.', null)).toEqual(['Wednesday, 21 August 2024 = 2024-08-21']);
    expect(values('They met on Wednesday.', null)).toEqual(['Wednesday = XXXX-WXX-3']);
    expect(values('They met on May 24.', null)).toEqual(['May 24 = XXXX-05-24']);
    expect(values('They met last week in March.', null)).toEqual(['last week = XXXX-WXX', 'March = XXXX-03']);
  });
});

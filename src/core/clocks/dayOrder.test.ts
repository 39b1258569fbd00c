import { describe, expect, it } from 'vitest';
import type { DateWitness } from '../model/clock';
import { settleDayOrder } from './dayOrder';
import { readDate } from './readDate';
import { witnessOf } from './witnessOf';

function witness(quote: string): DateWitness {
  const read = readDate(quote);
  if (read === null) throw new Error(`no date in ${quote}`);
  return witnessOf(read, { kind: 'byline', role: 'published', quote, place: 'line by the headline', weight: 0.75 });
}

const settle = (quotes: readonly string[], language = 'und', url: string | null = null) =>
  settleDayOrder(quotes.map(witness), { language, url })[0];

describe('the order of day and month', () => {
  it('stays open where nothing settles it, with both readings kept', () => {
    expect(settle(['3/7/2024'])).toMatchObject({ date: '2024', either: ['2024-07-03', '2024-03-07'], weight: 0.75 });
    expect(settle(['3/7/2024'], 'en', 'https://a.example/x')?.date).toBe('2024');
  });

  it.each([
    ['another witness', ['3/7/2024', 'July 3, 2024'], '2024-07-03'],
    ['another a day away', ['3/7/2024', '2024-03-08T01:00:00Z'], '2024-03-07'],
    ['a day without its year', ['3/7/2024', 'July 3'], '2024-07-03'],
    ['a month', ['3/7/2024', '2024-03'], '2024-03-07'],
    ['other figures of the page', ['3/7/2024', '25/6/2024'], '2024-07-03'],
    ['other figures, month first', ['3/7/2024', '2/25/2024'], '2024-03-07'],
    ['figures that stand both ways', ['3/7/2024', '25/6/2024', '2/25/2024'], '2024'],
    ['witnesses of both readings', ['3/7/2024', 'July 3, 2024', 'March 7, 2024'], '2024'],
  ])('is settled by %s', (_name, quotes, date) => {
    expect(settle(quotes)?.date).toBe(date);
  });

  it.each([
    ['en-us', null, '2024-03-07'],
    ['en-gb', null, '2024-07-03'],
    ['de', null, '2024-07-03'],
    ['es-mx', null, '2024-07-03'],
    ['zh', null, '2024'],
    ['en', 'https://a.co.uk/x', '2024-07-03'],
    ['en', 'https://a.ie/x', '2024-07-03'],
    ['en', 'https://a.gov/x', '2024-03-07'],
    ['en', 'https://a.tv/x', '2024'],
    ['en-us', 'https://a.in/x', '2024'],
    ['no language at all', null, '2024'],
  ])('is expected by language %s and address %s', (language, url, date) => {
    expect(settle(['3/7/2024'], language, url)?.date).toBe(date);
  });

  it('weighs less when only expected', () => {
    expect(settle(['3/7/2024'], 'de')?.weight).toBeCloseTo(0.6);
    expect(settle(['3/7/2024', 'July 3, 2024'], 'de')?.weight).toBe(0.75);
  });
});

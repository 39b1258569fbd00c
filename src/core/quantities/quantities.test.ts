import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/articleOf';
import { indexText } from '../text/indexedText';
import { findQuantities } from './quantities';

function read(text: string) {
  return findQuantities(indexText(articleOf(text))).map((one) => [
    text.slice(one.start, one.end),
    one.amount,
    one.unit,
    one.hedge,
    one.direction,
  ]);
}

describe('quantities', () => {
  it.each([
    ['Trade was $190bn then', [['$190bn', 190e9, 'usd', 'exact', null]]],
    ['It was 190,000 million dollars', [['190,000 million dollars', 190e9, 'usd', 'exact', null]]],
    ['It was US$190.27 billion', [['US$190.27 billion', 190.27e9, 'usd', 'exact', null]]],
    ['It was USD 190 billion', [['USD 190 billion', 190e9, 'usd', 'exact', null]]],
    ['a 190-billion-dollar trade', [['190-billion-dollar', 190e9, 'usd', 'exact', null]]],
    ['over 20 trillion rubles were', [['20 trillion rubles', 20e12, 'rub', 'above', null]]],
    ['about 1.3 trillion yuan', [['1.3 trillion yuan', 1.3e12, 'cny', 'about', null]]],
    ['RMB1.28 trillion', [['RMB1.28 trillion', 1.28e12, 'cny', 'exact', null]]],
    ['£5bn or A$5bn or 5 billion yen', []],
    ['up by two percentage points, 3 percentage points', []],
    ['supplies rise by 40% this time', [['40%', 40, 'percent', 'exact', 'up']]],
    ['shipments fell 7.5 per cent', [['7.5 per cent', 7.5, 'percent', 'exact', 'down']]],
    ['shipments fell more than 40%', [['40%', 40, 'percent', 'above', 'down']]],
    ['climbing 153.1% from then', [['153.1%', 153.1, 'percent', 'exact', 'up']]],
    ['98 million tonnes of oil', [['98 million tonnes', 98e6, 'tonne', 'exact', null]]],
    ['98 million metric tons of oil', [['98 million metric tons', 98e6, 'tonne', 'exact', null]]],
    ['10 bcm of gas', [['10 bcm', 10e9, 'cubic-metre', 'exact', null]]],
    ['10 billion cubic meters of gas', [['10 billion cubic meters', 10e9, 'cubic-metre', 'exact', null]]],
    ['2.1 million barrels per day', [['2.1 million barrels per day', 2.1e6, 'barrel-per-day', 'exact', null]]],
    ['some 900,000 bpd', [['900,000 bpd', 9e5, 'barrel-per-day', 'about', null]]],
    ['more than a dozen documents', [['a dozen', 12, 'item', 'above', null]]],
    ['nearly three dozen documents', [['three dozen', 36, 'item', 'below', null]]],
    ['fifty-four sites', [['fifty-four', 54, 'item', 'exact', null]]],
    ['15 documents', [['15', 15, 'item', 'exact', null]]],
    ['talks of two hours', [['two hours', 120, 'minute', 'exact', null]]],
    ['talks of four and a half hours', [['four and a half hours', 270, 'minute', 'exact', null]]],
    ['talks of an hour and a half', [['an hour and a half', 90, 'minute', 'exact', null]]],
    ['a call of one hour and 35 minutes', [['one hour and 35 minutes', 95, 'minute', 'exact', null]]],
    ['talks of about an hour', [['an hour', 60, 'minute', 'about', null]]],
    ['190,27 млрд', [['190,27', 190.27, 'item', 'exact', null]]],
    [
      'from 38 to 44 billion cubic metres',
      [
        ['38', 38e9, 'cubic-metre', 'exact', null],
        ['44 billion cubic metres', 44e9, 'cubic-metre', 'exact', null],
      ],
    ],
    [
      '40-50% of it',
      [
        ['40', 40, 'percent', 'exact', null],
        ['50%', 50, 'percent', 'exact', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['trade more than doubled', 'doubled', 100, 'above', 'up'],
    ['trade has nearly tripled', 'tripled', 200, 'below', 'up'],
    ['sales halved', 'halved', 50, 'exact', 'down'],
    ['a fivefold increase', 'fivefold', 400, 'exact', 'up'],
    ['trade grew 2.5 times', '2.5 times', 150, 'exact', 'up'],
    ['exports rose by a quarter', 'a quarter', 25, 'exact', 'up'],
    ['exports fell by about a third', 'a third', 33.33, 'about', 'down'],
    ['trade up a third on the year', 'a third', 33.33, 'exact', 'up'],
    ['a third of all exports', 'a third', 33.33, 'exact', null],
    ['two thirds of the gas', 'two thirds', 66.67, 'exact', null],
    ['nearly half of the oil', 'half', 50, 'below', null],
  ])('in words: %s', (text, words, amount, hedge, direction) => {
    const [one, ...more] = findQuantities(indexText(articleOf(text)));
    expect(more).toEqual([]);
    expect(text.slice(one?.start, one?.end)).toBe(words);
    expect(one).toMatchObject({ unit: 'percent', hedge, direction, worded: true });
    expect(one?.amount).toBeCloseTo(amount, 1);
  });

  it.each([
    'in the first half of the year',
    'the third quarter of the year',
    'a third country, a third-party plan',
    'a double agent',
    'they visited each other',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['up 40%', 'change'],
    ['a 40% increase', 'change'],
    ['grew by nearly 40%', 'change'],
    ['rose to 40%', 'level'],
    ['fell sharply to about 40%', 'level'],
    ['from 20% to 40%', 'level'],
    ['trade rose by $40bn', 'change'],
    ['trade rose to $40bn', 'level'],
    ['trade of $40bn', 'amount'],
    ['40% of all trade', 'share'],
    ['the share stood at 40%', 'amount'],
    ['imports from there grew by 40%', 'change'],
  ])('%s is a %s', (text, role) => {
    expect(findQuantities(indexText(articleOf(text))).at(-1)?.role).toBe(role);
  });

  it.each([
    ['grew 40% year-on-year', 'year-earlier'],
    ['up 40% from a year earlier', 'year-earlier'],
    ['up 40% compared with the same period last year', 'year-earlier'],
    ['up 40% from the previous month', 'month-earlier'],
    ['up 40% quarter on quarter', 'quarter-earlier'],
    ['up 40% from 2021', '2021'],
    ['40% more than in 2021', '2021'],
    ['more than doubled since 2021', '2021'],
    ['grew by 40%', null],
    ['trade of $40bn last year', null],
  ])('%s counts from %s', (text, base) => {
    expect(findQuantities(indexText(articleOf(text))).find((one) => one.unit !== 'item')?.base).toBe(base);
  });

  it.each([
    ['no less than 40%', 'above'],
    ['no more than 40%', 'below'],
    ['just under 40%', 'below'],
    ['well over 40%', 'above'],
    ['roughly 40%', 'about'],
    ['40% or more', 'above'],
    ['40% or so', 'about'],
    ['exactly 40%', 'exact'],
  ])('%s is hedged as %s', (text, hedge) => {
    expect(findQuantities(indexText(articleOf(text)))[0]?.hedge).toBe(hedge);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '40%',
      '$190bn',
      '190,000 million',
      'a third of',
      'doubled',
      ' to ',
      'two',
      'dozen',
      'hour',
      '-',
      '. ',
      '5 ',
    ),
    fc.string({ maxLength: 8 }),
  );

  it('are finite, in order and inside their sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const index = indexText(articleOf(pieces.join(' ')));
        let last = 0;
        for (const one of findQuantities(index)) {
          const sentence = index.sentences[one.sentence];
          expect(Number.isFinite(one.amount) && one.rounding > 0).toBe(true);
          expect(one.start).toBeGreaterThanOrEqual(Math.max(last, sentence?.start ?? Infinity));
          expect(one.end).toBeLessThanOrEqual(sentence?.end ?? -1);
          last = one.start;
        }
      }),
    );
  });

  it('take time in proportion to the text', () => {
    const text = 'Trade rose by a third from 20 to 40 billion dollars, more than doubled. '.repeat(3_000);
    const began = performance.now();
    findQuantities(indexText(articleOf(text)));
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

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
    ['over 20 trillion rubles were', [['20 trillion rubles', 20e12, 'rub', 'above', null]]],
    ['about 1.3 trillion yuan', [['1.3 trillion yuan', 1.3e12, 'cny', 'about', null]]],
    ['supplies rise by 40% this time', [['40%', 40, 'percent', 'exact', 'up']]],
    ['shipments fell 7.5 per cent', [['7.5 per cent', 7.5, 'percent', 'exact', 'down']]],
    ['climbing 153.1% from then', [['153.1%', 153.1, 'percent', 'exact', 'up']]],
    ['98 million tonnes of oil', [['98 million tonnes', 98e6, 'tonne', 'exact', null]]],
    ['10 bcm of gas', [['10 bcm', 10e9, 'cubic-metre', 'exact', null]]],
    ['more than a dozen documents', [['dozen', 12, 'item', 'above', null]]],
    ['15 documents', [['15', 15, 'item', 'exact', null]]],
    ['talks of two hours', [['two hours', 120, 'minute', 'exact', null]]],
    ['talks of four and a half hours', [['four and a half hours', 270, 'minute', 'exact', null]]],
    ['a call of one hour and 35 minutes', [['one hour and 35 minutes', 95, 'minute', 'exact', null]]],
    ['talks of about an hour', [['an hour', 60, 'minute', 'about', null]]],
    ['190,27 млрд', [['190,27', 190.27, 'item', 'exact', null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

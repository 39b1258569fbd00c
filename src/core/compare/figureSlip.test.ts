import { describe, expect, it } from 'vitest';
import { findQuantities } from '../quantities/quantities';
import { articleOf } from '../testing/articleOf';
import { indexText } from '../text/indexedText';
import { figureSlip } from './figureSlip';
import { readChange, readPoint } from './seriesPoint';

const quantitiesIn = (text: string) => findQuantities(indexText(articleOf(text)));

describe('figureSlip', () => {
  it.each([
    ['trade of 240 million dollars', 240e9, 'usd', 'magnitude'],
    ['trade of 2.4 trillion dollars', 240e9, 'usd', 'magnitude'],
    ['trade of 190 billion euros', 190.27e9, 'usd', 'currency'],
    ['trade of 119 billion dollars', 190.27e9, 'usd', null],
    ['trade of 175 billion euros', 190.27e9, 'usd', null],
    ['a growth of 4 per cent', 40, 'percent', null],
    ['talks of 400 minutes', 40, 'minute', null],
    ['ten million tonnes', 1e6, 'tonne', 'magnitude'],
  ] as const)('%s beside %d %s: %s', (text, recorded, unit, slip) => {
    const [quantity] = quantitiesIn(text);
    if (!quantity) throw new Error('no quantity');
    expect(figureSlip(quantity, recorded, unit)).toBe(slip);
  });
});

describe('a point of a series', () => {
  const point = {
    period: '2025',
    figure: 228.1e9,
    change: -6.9,
    others: [{ figure: 220e9, issuer: 'Other office' }],
    references: [],
  };
  it.each([
    ['$228 billion', 'same', null],
    ['$220 billion', 'same', 'Other office'],
    ['$282 billion', 'far', null],
    ['$210 billion', 'apart', null],
    ['228 billion yuan', 'slip', null],
    ['$2.28 billion', 'slip', null],
  ] as const)('%s: %s', (text, relation, issuer) => {
    expect(readPoint(point, 'usd', quantitiesIn(`Trade was ${text}.`))).toMatchObject({ relation, issuer });
  });

  it('leaves alone what may be another measure', () => {
    expect(readPoint(point, 'usd', quantitiesIn('Trade was $90 billion.'))).toBeNull();
    expect(readPoint(point, 'usd', quantitiesIn('Trade was $282 billion, not $310 billion.'))).toBeNull();
  });

  it.each([
    ['Trade fell by 6.9 per cent.', 'same'],
    ['Trade rose by 6.9 per cent.', 'slip'],
  ])('%s: %s', (text, relation) => {
    expect(readChange(point, quantitiesIn(text))?.relation).toBe(relation);
  });

  it('says nothing of other rates, in other currencies or of other goods', () => {
    expect(readChange(point, quantitiesIn('Trade rose by 6.5 per cent.'))).toBeNull();
  });
});

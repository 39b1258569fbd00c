import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';
import { indexText } from '../text/indexedText';
import { findTimeExpressions } from '../time/expressions';
import { timeFit } from './timeFit';

const [meeting] = RURITANIA.events;

function fitOf(words: string, base: string | null) {
  const [time] = findTimeExpressions(indexText(articleOf(`They met ${words}, it is said.`)));
  if (!time || !meeting) throw new Error('no time in the words');
  return timeFit(time, meeting, base);
}

describe('timeFit of a meeting of 20 to 22 August 2024', () => {
  it.each([
    ['on 21 August 2024', null, 'inside'],
    ['on August 28, 2024', null, 'near'],
    ['on 24 May 2023', null, 'off'],
    ['on 21 August', '2024-12-09', 'inside'],
    ['on 21 August', '2024-08-19', 'inside'],
    ['on 21 August', '2025-12-09', 'off'],
    ['on 21 August', null, 'month'],
    ['in August', '2024-12-09', 'month'],
    ['in August', '2024-03-09', 'off'],
    ['in August 2024', null, 'month'],
    ['in May', '2024-12-09', 'off'],
    ['in 2024', null, 'year'],
    ['on Wednesday', '2024-12-09', 'open'],
    ['last week', '2024-08-30', 'month'],
    ['last week', '2024-12-09', 'open'],
    ['a year ago', '2025-09-01', 'year'],
  ] as const)('%s, told on %s: %s', (words, base, expected) => {
    expect(fitOf(words, base)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { readNumber, readSpokenYear } from './numbers';

/** Words as the lexer hands them over: hyphens stand apart. */
const words = (text: string) => text.replaceAll('-', ' - ').split(/\s+/);

describe('numbers', () => {
  it.each([
    ['12 days', 12, 1],
    ['1,000 years', 1000, 1],
    ['2.5 years', 2.5, 1],
    ['two years', 2, 1],
    ['twenty-six days', 26, 3],
    ['twenty six days', 26, 2],
    ['a hundred years', 100, 2],
    ['two hundred and five days', 205, 4],
    ['three thousand five hundred days', 3500, 4],
    ['two and a half years', 2.5, 4],
    // Two numbers side by side are not one.
    ['two three days', 2, 1],
    ['twenty - year', 20, 1],
  ])('%s', (text, value, taken) => {
    expect(readNumber(words(text), 0)).toEqual({ value, words: taken });
  });

  it.each(['a day', 'days', 'hundred'])('none in “%s”', (text) => {
    expect(readNumber(words(text), 0)).toBeUndefined();
  });

  it.each([
    ['nineteen ninety-seven', 1997, 4],
    ['two thousand and three', 2003, 4],
    ['two thousand', 2000, 2],
    ['twenty twenty-four', 2024, 4],
  ])('the year %s', (text, value, taken) => {
    expect(readSpokenYear(words(text), 0)).toEqual({ value, words: taken });
  });

  it.each(['nineteen days', 'twenty 24', 'two hundred'])('no year in “%s”', (text) => {
    expect(readSpokenYear(words(text), 0)).toBeUndefined();
  });
});

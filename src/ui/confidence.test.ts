import { describe, expect, it } from 'vitest';
import { confidenceWord } from './confidence';

describe('confidenceWord', () => {
  it.each([
    [1, 'confidence.very-high'],
    [0.9, 'confidence.high'],
    [0.7, 'confidence.fair'],
    [0, 'confidence.low'],
  ])('says %d as %s', (number, key) => {
    expect(confidenceWord(number)).toBe(key);
  });
});

import { describe, expect, it } from 'vitest';
import { originLetters } from './letters';

describe('originLetters', () => {
  it('goes on with two letters after Z', () => {
    const origins = Array.from({ length: 28 }, (_, at) => ({
      id: String(at),
      outlet: '',
      title: '',
      reports: [],
      page: false,
    }));
    const letters = [...originLetters(origins).values()];
    expect([letters[0], letters[25], letters[26], letters[27]]).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});

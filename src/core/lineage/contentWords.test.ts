import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/token';
import { contentWords, stemOf } from './contentWords';

const stems = (text: string) => contentWords(tokenize(text)).map((word) => word.stem);

describe('contentWords', () => {
  it('leaves out what any editor adds, drops or swaps', () => {
    expect(stems('They said that the two had been in talks')).toEqual(['two', 'talk']);
  });

  it('does not see quotes, case and punctuation', () => {
    expect(stems('“Rising” tides: boats')).toEqual(stems('rising tides – boats.'));
  });

  it('takes spellings, endings and glued units for the same', () => {
    expect(stemOf('characterised')).toBe(stemOf('characterized'));
    expect(stemOf('defences')).toBe(stemOf('defense'));
    expect(stemOf('labours')).toBe(stemOf('labor'));
    expect(stemOf('supplies')).toBe(stemOf('supply'));
    expect(stems('$190bn')).toEqual(stems('190 billion'));
  });

  it('marks names, figures and first words as not plain', () => {
    const plain = contentWords(tokenize('Ministers of Ruritania signed 12 papers')).filter((word) => word.plain);
    expect(plain.map((word) => word.stem)).toEqual(['sign', 'paper']);
  });
});

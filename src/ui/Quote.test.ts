import { describe, expect, it } from 'vitest';
import { wordsAfter, wordsBefore } from './Quote';

describe('the words around a quotation', () => {
  it('drops the word a context was cut in', () => {
    expect(wordsBefore('g a series of economic pacts on ')).toBe('… a series of economic pacts on ');
    expect(wordsAfter(' in the harbour, where he was receiv')).toBe(' in the harbour, where he was …');
  });

  it('keeps what is short because the text begins or ends there', () => {
    expect(wordsBefore('He said on ')).toBe('He said on ');
    expect(wordsAfter('.')).toBe('.');
  });

  it('leaves out other paragraphs', () => {
    expect(wordsBefore('the end of one paragraph.\nOn ')).toBe('On ');
    expect(wordsAfter(' they met.\nThe next paragraph begins')).toBe(' they met.');
  });
});

import { describe, expect, it } from 'vitest';
import { after, before } from './Quote';

describe('the words around a quotation', () => {
  it('drops the word a context was cut in', () => {
    expect(before('g a series of economic pacts on ')).toBe('… a series of economic pacts on ');
    expect(after(' in the harbour, where he was receiv')).toBe(' in the harbour, where he was …');
  });

  it('keeps what is short because the text begins or ends there', () => {
    expect(before('He said on ')).toBe('He said on ');
    expect(after('.')).toBe('.');
  });

  it('leaves out other paragraphs', () => {
    expect(before('the end of one paragraph.\nOn ')).toBe('On ');
    expect(after(' they met.\nThe next paragraph begins')).toBe(' they met.');
  });
});

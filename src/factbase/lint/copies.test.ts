import { describe, expect, it } from 'vitest';
import { copyOf } from '../../core/testing/copyOf';
import { RURITANIA } from '../../core/testing/ruritania';
import type { Sources } from '../read';
import { lintCopies } from './copies';

const EVENT = '2024-08-21-sapt-strelsau';
const TEXT = 'Rassen walked Sapt through a drawing room that still smelled of fresh paint and varnish.';
const copy = copyOf(TEXT, { event: EVENT }, RURITANIA);

const problemsOf = (...copies: (typeof copy)[]) =>
  lintCopies({ ...RURITANIA, copies, changelog: null, lineOf: () => 1 } as unknown as Sources).map((one) => one.what);

describe('lint of known copies', () => {
  it('has nothing to say of a good one', () => {
    expect(problemsOf(copy)).toEqual([]);
  });

  it('wants an event and an origin on record', () => {
    expect(problemsOf({ ...copy, event: 'no-event' })).toEqual(['no event "no-event"']);
    expect(problemsOf({ ...copy, origin: 'nobody' })).toEqual([`event "${EVENT}" has no origin "nobody"`]);
  });

  it('wants it issued about the time of its event', () => {
    expect(problemsOf({ ...copy, date: '2024-12-24' })).toEqual([
      'issued on 2024-12-24, more than 31 days from the event',
    ]);
  });

  it('finds one text in two records', () => {
    expect(problemsOf(copy, { ...copy, id: 'twin' })).toEqual(['the same text as "copy"']);
  });

  it('finds more in a sentence than hashes of its words', () => {
    const [first] = copy.sentences;
    if (!first) throw new Error('the copy has no sentence');
    const long = { ...first, pairs: 'abcd'.repeat(100) };
    expect(problemsOf({ ...copy, sentences: [long] })).toEqual([expect.stringContaining('hashes of')]);
  });
});

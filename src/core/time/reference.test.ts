import { describe, expect, it } from 'vitest';
import type { DateWitness, DocumentTime } from '../model/clock';
import { readInstant, referenceOf } from './reference';

function written(quote: string, date: string, role: DateWitness['role'] = 'published'): DocumentTime {
  const witness: DateWitness = {
    kind: 'json-ld',
    role,
    date,
    quote,
    place: 'json-ld',
    offsetMinutes: null,
    weight: 0.9,
  };
  return { date, certainty: 'certain', witnesses: [witness], conflicts: [] };
}

const from = (zone: string | null, date: string | null = null) => ({ zone, date });

describe('the day of writing', () => {
  it.each([
    ['2024-08-21T22:30:00Z', 'Asia/Shanghai', '2024-08-22'],
    ['2024-08-21T22:30:00Z', 'Europe/Moscow', '2024-08-22'],
    ['2024-08-21T22:30:00Z', 'America/New_York', '2024-08-21'],
    ['2024-08-22T01:00:00+03:00', 'America/New_York', '2024-08-21'],
    ['2024-08-22T01:00+0300', 'Europe/Moscow', '2024-08-22'],
    ['2024-08-21', 'Asia/Shanghai', '2024-08-21'],
    ['2024-08-21T22:30:00', 'Asia/Shanghai', '2024-08-21'],
  ])('%s, filed from %s, is %s', (quote, zone, day) => {
    expect(referenceOf(written(quote, quote.slice(0, 10)), from(zone))).toEqual({ date: day });
  });

  it('is the page’s date when the dateline has no zone, or the instant is that of a change', () => {
    expect(referenceOf(written('2024-08-21T22:30:00Z', '2024-08-21'), from(null))).toEqual({ date: '2024-08-21' });
    expect(referenceOf(written('2024-08-21T22:30:00Z', '2024-08-21', 'modified'), from('Asia/Shanghai'))).toEqual({
      date: '2024-08-21',
    });
    expect(referenceOf({ date: null, certainty: 'none', witnesses: [], conflicts: [] }, from('Asia/Shanghai'))).toEqual(
      {
        date: null,
      },
    );
  });

  it('is the dateline’s where that has a date, for copy that is printed again', () => {
    const page = written('2023-12-09', '2023-12-09');
    expect(referenceOf(page, from(null, '--05-24'))).toEqual({ date: '2023-05-24' });
    expect(referenceOf(page, from('Asia/Shanghai', '--12-25'))).toEqual({ date: '2022-12-25' });
    expect(referenceOf(page, from(null, '2023-05-24'))).toEqual({ date: '2023-05-24' });
    // A day ahead by the zone of the place; further ahead it has been moved.
    expect(referenceOf(page, from(null, '--12-10'))).toEqual({ date: '2023-12-10' });
    expect(referenceOf(page, from(null, '2024-05-24'))).toEqual({ date: '2023-12-09' });
    const undated: DocumentTime = { date: null, certainty: 'none', witnesses: [], conflicts: [] };
    expect(referenceOf(undated, from(null, '2023-05-24'))).toEqual({ date: '2023-05-24' });
    expect(referenceOf(undated, from(null, '--05-24'))).toEqual({ date: null });
  });

  it('reads instants, and nothing else', () => {
    expect(readInstant('2024-08-21T22:30:00Z')).toBe(Date.UTC(2024, 7, 21, 22, 30));
    expect(readInstant('2024-08-21 22:30:00.123 -04:30')).toBe(Date.UTC(2024, 7, 22, 3, 0));
    expect(readInstant('21 August 2024, 22:30')).toBeNull();
    expect(readInstant('2024-08-21T22:30')).toBeNull();
    expect(readInstant('2024-02-30T22:30:00Z')).toBeNull();
    expect(readInstant('2024-08-21T25:30:00Z')).toBeNull();
  });
});

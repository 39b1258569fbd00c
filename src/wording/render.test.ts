import { describe, expect, it } from 'vitest';
import { render, renderDate, renderMonthSpan, renderShortDate, renderShortSpan, renderWeekdayLetter } from './render';

const wording = { locale: 'en-GB', catalog: { met: '{who} met on {day}', 'unit.tonne': '{amount} tonnes' } };

describe('render', () => {
  it('fills placeholders, and fails on a missing text or value', () => {
    const args = { who: { text: 'They' }, day: { weekday: 3 } };
    expect(render({ key: 'met', args }, wording)).toBe('They met on Wednesday');
    expect(() => render({ key: 'met', args: {} }, wording)).toThrow('needs "who"');
    expect(() => render({ key: 'gone', args: {} }, wording)).toThrow('no text for "gone"');
  });
});

describe('dates', () => {
  it.each([
    ['2023-05-24', /^Wednesday,? 24 May 2023$/, /^Wed,? 24 May 2023$/],
    ['2023-05', /^May 2023$/, /^May 2023$/],
    ['2023', /^2023$/, /^2023$/],
    ['--12-09', /^9 December$/, /^9 Dec$/],
    ['--02-29', /^29 February$/, /^29 Feb$/],
  ])('writes %s as far as it is given', (date, long, short) => {
    expect(renderDate(date, 'en-GB')).toMatch(long);
    expect(renderShortDate(date, 'en-GB')).toMatch(short);
  });

  it('says once what two dates share', () => {
    expect(renderShortSpan('2023-05-23', '2023-05-25', 'en-GB')).toMatch(/^Tue,? 23(\sMay)?\s*–\s*Thu,? 25 May 2023$/);
  });

  it('heads a stretch of days with its months', () => {
    expect(renderMonthSpan('2023-05-22', '2023-05-26', 'en-GB')).toBe('May 2023');
    expect(renderMonthSpan('2023-11-29', '2023-12-02', 'en-GB')).toMatch(/^Nov\s*–\s*Dec 2023$/);
  });

  it('starts the week on Monday', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((day) => renderWeekdayLetter(day, 'en-GB')).join('')).toBe('MTWTFSS');
  });
});

import { describe, expect, it } from 'vitest';
import { roleBy, splitAtCues } from './cues';
import { aroundDate, isDateLine, looksLikeDate } from './dateLike';
import { urlDates } from './urlDates';

describe('looksLikeDate', () => {
  it.each([
    '2024-08-21T10:47:00+03:00',
    '20240821',
    '21.8.2024 - 20:16',
    '08/21/2024',
    'Wednesday 21 August 2024',
    'Posted August 21, 2024 10:47 am',
    'Published - August 22, 2024 11:18 am IST',
    '24 мая 2023',
    '24 травня 2023',
    '2024年8月21日',
    '21. August 2024',
    '21 de agosto de 2024',
    '1er août 2024',
    'Aug. 21st',
    'May 2023',
  ])('accepts %s', (text) => expect(looksLikeDate(text)).toBe(true));

  it.each([
    '',
    'August',
    '40%',
    '+7 495 123-45-67',
    '12 people',
    'page 3 of 12',
    'market 12',
    '190,000 million',
    '2 hours ago',
    'version 1.2.3',
  ])('refuses %s', (text) => expect(looksLikeDate(text)).toBe(false));
});

describe('isDateLine', () => {
  it.each([
    '| 9 December 2023, Saturday |',
    'Saturday, July 22, 2023',
    'Last Updated August 21, 2024',
    '21.8.2024 - 20:16',
  ])('accepts %s', (text) => expect(isDateLine(text)).toBe(true));
  it.each([
    'The ministers signed four agreements on 24 May in the capital.',
    'NORTHPORT, May 24 (The Wire) - Two ministers signed four agreements on Wednesday',
    'NORTHPORT, May 24 (The Wire) —',
    'NORTHPORT--(The Wire)--May 24, 2023--',
    'Comments',
  ])('refuses %s', (text) => expect(isDateLine(text)).toBe(false));
});

describe('aroundDate', () => {
  it('keeps the date within 200 units', () => {
    const text = `${'word '.repeat(100)}on 24 May 2023 ${'word '.repeat(100)}`;
    expect(aroundDate(text).length).toBeLessThanOrEqual(200);
    expect(aroundDate(text)).toContain('24 May 2023');
  });
});

describe('cues', () => {
  it('splits lines that tell several dates', () => {
    expect(splitAtCues('Published Aug 21, 2024 | Updated: Aug 22, 2024')).toEqual([
      'Published Aug 21, 2024',
      'Updated: Aug 22, 2024',
    ]);
  });
  it.each([
    ['Last updated 3 May', 'modified'],
    ['Обновлено 3 мая', 'modified'],
    ['Опубликовано 3 мая', 'published'],
    ['3 May', null],
  ])('reads %s', (text, role) => expect(roleBy(text)).toBe(role));
});

describe('urlDates', () => {
  it.each([
    ['https://a.test/world/2023/05/24/signed', '2023/05/24'],
    ['https://a.test/2023/5/4/signed', '2023/5/4'],
    ['https://a.test/2023/may/24/signed', '2023/may/24'],
    ['https://a.test/20240821/c1a/page.html', '20240821'],
    ['https://a.test/signed-2024-08-21/', '2024-08-21'],
    ['https://a.test/news/22-08-2024/signed', '22-08-2024'],
    ['https://a.test/2023-05/24/c_1.htm', '2023-05/24'],
    ['https://a.test/2023/05/signed', '2023/05'],
  ])('reads %s', (url, text) => {
    expect(urlDates(url)).toEqual([{ kind: 'url', role: 'published', text, place: 'url path' }]);
  });
  it.each([
    '',
    'no url',
    'https://a.test/article/123456789',
    'https://a.test/2023/45/99',
    'https://a.test/?d=2024-08-21',
  ])('finds none in %s', (url) => expect(urlDates(url)).toEqual([]));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../time/calendar';
import { readDate } from './readDate';
import { readUrlDate } from './urlDate';

describe('dates of witnesses', () => {
  it.each([
    ['2024-08-21T10:00:00+03:00', '2024-08-21'],
    ['2022-1-26T14:32:06+02:00', '2022-01-26'],
    ['20240821', '2024-08-21'],
    ['20200316T08:00:00Z', '2020-03-16'],
    ['2020-08-25|00h23', '2020-08-25'],
    ['2023-11-02T17-50-26Z', '2023-11-02'],
    ['Posted August 21, 2024 10:47 am', '2024-08-21'],
    ['Published - August 22, 2024 11:18 am IST', '2024-08-22'],
    ['21.8.2024 - 20:16', '2024-08-21'],
    ['18. 05. 2014', '2014-05-18'],
    ['2020. 06. 04. 11:27', '2020-06-04'],
    ['28.01.22', '2022-01-28'],
    ['01.21.2020 07:00 AM', '2020-01-21'],
    ['24 мая 2023', '2023-05-24'],
    ['24 травня 2023 р.', '2023-05-24'],
    ['24 de mayo de 2023', '2023-05-24'],
    ['mercredi 24 mai 2023', '2023-05-24'],
    ['1er août 2024', '2024-08-01'],
    ['21. August 2024', '2024-08-21'],
    ['Mittwoch, 21. Aug. 2024', '2024-08-21'],
    ['2020 m. spalio 2 d.', '2020-10-02'],
    ['12 Ekim 2020', '2020-10-12'],
    ['12 Νοεμβρίου 2020', '2020-11-12'],
    ['24 نيسان / أبريل 2020', '2020-04-24'],
    ['٢٤ أبريل ٢٠٢٠', '2020-04-24'],
    ['ngày 2 tháng 11, 2020', '2020-11-02'],
    ['| 9 December 2023, Saturday |', '2023-12-09'],
    ['Saturday, July 22, 2023', '2023-07-22'],
    ['the 22nd of August, 2024', '2024-08-22'],
    ['22-Aug-2024', '2024-08-22'],
    ["22 Aug '24", '2024-08-22'],
    ['Jan 04 09:34 2021', '2021-01-04'],
    ['Mon Jan 13 13:37:49 UTC 2020', '2020-01-13'],
    ['Wed, 21 Aug 2024 10:47:00 +0300', '2024-08-21'],
    ['28. Juni 201914. Januar 2020', '2019-06-28'],
    ['2023年5月24日', '2023-05-24'],
    ['2023년 5월 24일', '2023-05-24'],
    ['1724235420', '2024-08-21'],
    ['1724235420000', '2024-08-21'],
    ['May 24', '--05-24'],
    ['[06月24日 11時30分]', '--06-24'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['5/5/2024', '2024-05-05'],
    ['2023-05', '2023-05'],
    ['May 2023', '2023-05'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toMatchObject({ date, either: null });
  });

  it.each([
    '30 February 2024',
    '1970-01-01',
    'yesterday',
    'Read 12 comments',
    '',
    '07.11. 09:20',
    'version 1.2.12',
    '12 out of 20',
    'set 12',
    '100942084485',
    '+7 495 123-45-67',
    '11.30 Uhr',
  ])('%s is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([
    ['3/7/2024', '2024', '2024-07-03', '2024-03-07'],
    ['03-07-2024', '2024', '2024-07-03', '2024-03-07'],
    ['8/11/23', '2023', '2023-11-08', '2023-08-11'],
  ])('%s has two readings', (text, date, dayFirst, monthFirst) => {
    expect(readDate(text)).toMatchObject({ date, either: [dayFirst, monthFirst] });
  });

  it('tells a month by the page’s language where languages differ', () => {
    expect(readDate('12. listopada 2023.', 'hr')?.date).toBe('2023-10-12');
    expect(readDate('12 listopada 2023', 'pl')?.date).toBe('2023-11-12');
  });
});

describe('times of witnesses', () => {
  it.each([
    ['2024-08-21T10:47:00+03:00', '10:47', 180],
    ['2024-08-21T10:47:00Z', '10:47', 0],
    ['2024-08-21 22:05', '22:05', null],
    ['August 21, 2024 10:47 pm', '22:47', null],
    ['Aug. 22, 2024, 12:05 a.m. ET', '00:05', -240],
    ['Jan. 22, 2024, 12:05 a.m. ET', '00:05', -300],
    ['August 22, 2024 11:18 am IST', '11:18', 330],
    ['21.8.2024 - 20:16', '20:16', null],
    ['21.08.2024, 20.16 Uhr', '20:16', null],
    ['19:02 (IST), Oct 02, 2020', '19:02', 330],
    ['20200316T0800Z', '08:00', 0],
    ['2/11/2023, 19:20 (GMT+7)', '19:20', 420],
    ['Aug. 21, 2024, 7 pm', '19:00', null],
    ['21 August 2024', null, null],
  ])('%s', (text, time, offsetMinutes) => {
    expect(readDate(text)).toMatchObject({ time, offsetMinutes });
  });
});

describe('dates of addresses', () => {
  it.each([
    ['https://a.example/2023/05/24/x', '2023-05-24'],
    ['https://a.example/20240821/pictures-1119862232.html', '2024-08-21'],
    ['https://a.example/22-08-2024/4542264', '2024-08-22'],
    ['https://a.example/world/2024/aug/21/x', '2024-08-21'],
    ['https://a.example/2023/05/x', '2023-05'],
    ['https://a.example/n3/202305/24/x', '2023-05-24'],
    ['https://a.example/03-07-2024/x', undefined],
    ['https://a.example/article68553343.ece', undefined],
  ])('%s', (address, date) => {
    expect(readUrlDate(address)?.date).toBe(date);
  });
});

describe('any text', () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '21',
          '08',
          '2024',
          '24',
          '/',
          '-',
          '.',
          ' ',
          'T',
          ':',
          'Aug',
          'мая',
          '年',
          '月',
          '日',
          'am',
          'Z',
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('gives real days of web pages or nothing, and its place in the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'grapheme', maxLength: 500 })), (text) => {
        const read = readDate(text);
        if (read === null) return;
        expect(read.date).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d-\d\d)$/);
        for (const day of [read.date, ...(read.either ?? [])].filter((one) => one.length === 10)) {
          expect(partsOf(day)).toBeDefined();
          expect(Number(day.slice(0, 4))).toBeGreaterThanOrEqual(1990);
          expect(Number(day.slice(0, 4))).toBeLessThanOrEqual(2099);
        }
        expect(read.start).toBeGreaterThanOrEqual(0);
        expect(read.end).toBeGreaterThan(read.start);
        expect(read.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back every day in the forms of the press', () => {
    const names = 'January February March April May June July August September October November December'.split(' ');
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (at) => {
        const iso = at.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        const name = names[month - 1];
        const forms = [
          iso,
          `${day}.${month}.${year}`,
          `${name} ${day}, ${year}`,
          `${day} ${name?.slice(0, 3)} ${year}`,
        ];
        for (const form of forms) expect(readDate(`Posted: ${form}, 10:47 am`)?.date).toBe(iso);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { WitnessKind, WitnessRole } from '../model/article';
import type { DateWitness } from '../model/clock';
import { decideDocumentTime } from './documentTime';
import { readDate } from './readDate';
import { readUrlDate } from './urlDate';

const WEIGHTS: Partial<Record<WitnessKind, number>> = {
  'json-ld': 0.9,
  meta: 0.85,
  url: 0.75,
  masthead: 0.3,
  dateline: 0.6,
};

function witness(kind: WitnessKind, date: string, role: WitnessRole = 'published'): DateWitness {
  return {
    kind,
    role,
    date,
    quote: date,
    place: kind,
    either: null,
    time: null,
    offsetMinutes: null,
    weight: WEIGHTS[kind] ?? 0.5,
  };
}

describe('document time', () => {
  it.each<[string, DateWitness[], string | null, string]>([
    ['nothing', [], null, 'none'],
    ['a strong witness', [witness('json-ld', '2024-08-21')], '2024-08-21', 'certain'],
    ['a masthead alone', [witness('masthead', '2023-12-09', 'printed')], '2023-12-09', 'implied'],
    [
      'a masthead that prints today over an old page',
      [witness('masthead', '2026-01-01', 'printed'), witness('json-ld', '2023-05-24')],
      '2023-05-24',
      'certain',
    ],
    [
      'two a day apart, as zones make them',
      [witness('json-ld', '2024-08-20'), witness('url', '2024-08-21')],
      '2024-08-20',
      'certain',
    ],
    [
      'two strong ones that clash',
      [witness('json-ld', '2024-08-21'), witness('meta', '2023-01-05')],
      '2024-08-21',
      'implied',
    ],
    [
      'a change is no publication',
      [witness('meta', '2025-01-01', 'modified'), witness('url', '2023-05-24')],
      '2023-05-24',
      'implied',
    ],
    [
      'a dateline without a year backs its day',
      [witness('url', '2023-05-24'), witness('dateline', '--05-24', 'printed')],
      '2023-05-24',
      'certain',
    ],
  ])('%s', (_name, witnesses, date, certainty) => {
    expect(decideDocumentTime(witnesses)).toMatchObject({ date, certainty });
  });

  it('keeps those that clash', () => {
    const { conflicts } = decideDocumentTime([witness('json-ld', '2024-08-21'), witness('url', '2023-01-05')]);
    expect(conflicts.map((one) => one.date)).toEqual(['2023-01-05']);
  });
});

describe('dates of witnesses', () => {
  it.each([
    ['2024-08-21T10:00:00+03:00', '2024-08-21'],
    ['Posted August 21, 2024 10:47 am', '2024-08-21'],
    ['Published - August 22, 2024 11:18 am IST', '2024-08-22'],
    ['21.8.2024 - 20:16', '2024-08-21'],
    ['24 мая 2023', '2023-05-24'],
    ['24 de mayo de 2023', '2023-05-24'],
    ['mercredi 24 mai 2023', '2023-05-24'],
    ['| 9 December 2023, Saturday |', '2023-12-09'],
    ['Saturday, July 22, 2023', '2023-07-22'],
    ['2023年5月24日', '2023-05-24'],
    ['May 24', '--05-24'],
    ['25/12/2023', '2023-12-25'],
    ['2023-05', '2023-05'],
  ])('%s', (text, date) => {
    expect(readDate(text)?.date).toBe(date);
  });

  it.each(['30 February 2024', '1970-01-01', 'yesterday', 'Read 12 comments', ''])('%s is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([
    ['https://a.example/2023/05/24/x', '2023-05-24'],
    ['https://a.example/20240821/pictures-1119862232.html', '2024-08-21'],
    ['https://a.example/22-08-2024/4542264', '2024-08-22'],
    ['https://a.example/world/2024/aug/21/x', '2024-08-21'],
    ['https://a.example/2023/05/x', '2023-05'],
    ['https://a.example/article68553343.ece', undefined],
  ])('%s', (address, date) => {
    expect(readUrlDate(address)?.date).toBe(date);
  });
});

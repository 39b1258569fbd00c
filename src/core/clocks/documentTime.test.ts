import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WitnessKind, WitnessRole } from '../model/article';
import type { DateWitness } from '../model/clock';
import { decideDocumentTime, guessDay } from './documentTime';
import { witnessWeight } from './witnessWeight';

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
    weight: witnessWeight(kind, role, kind),
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
      'a line by the headline that its class marks as a date is one voice',
      [witness('byline', '2024-08-21'), witness('microformat', '2024-08-21')],
      '2024-08-21',
      'implied',
    ],
    [
      'a line by the headline against hidden data',
      [witness('json-ld', '2024-08-21'), witness('meta', '2024-08-21'), witness('byline', '2024-11-05')],
      '2024-08-21',
      'implied',
    ],
    [
      'a month in the address that fits',
      [witness('byline', '2024-08-21'), witness('url', '2024-08')],
      '2024-08-21',
      'certain',
    ],
    [
      'changes do not outvote a publication however often they are told',
      [
        witness('byline', '2023-05-24'),
        witness('json-ld', '2024-06-12', 'modified'),
        witness('meta', '2024-06-12', 'modified'),
        witness('microdata', '2024-06-12', 'modified'),
      ],
      '2023-05-24',
      'implied',
    ],
    ['nothing but a change', [witness('json-ld', '2024-06-12', 'modified')], '2024-06-12', 'implied'],
    ['a copyright line alone', [witness('copyright', '2024-08-21', 'printed')], null, 'none'],
    ['lines of other stories', [witness('line', '2024-08-21', 'printed')], null, 'none'],
    ['a year alone', [witness('byline', '2024')], null, 'none'],
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

  it('keeps a change that is days away, which leaves the date certain', () => {
    const time = decideDocumentTime([witness('json-ld', '2024-08-21'), witness('meta', '2024-09-01', 'modified')]);
    expect(time).toMatchObject({ date: '2024-08-21', certainty: 'certain' });
    expect(time.conflicts).toMatchObject([{ date: '2024-09-01', role: 'modified' }]);
  });

  it.each([
    ['universal time gives way to the day the page prints', 0, 'byline', '2024-08-20'],
    ['a zone of its own does not, to an address', 180, 'url', '2024-08-21'],
    ['universal time does not, to an address', 0, 'url', '2024-08-21'],
  ] as const)('%s', (_name, offsetMinutes, kind, date) => {
    const data = { ...witness('json-ld', '2024-08-21'), time: '02:10', offsetMinutes };
    expect(decideDocumentTime([data, witness(kind, '2024-08-20')]).date).toBe(date);
  });

  it('does not depend on the order of its witnesses', () => {
    const some = fc.constantFrom<WitnessKind>('json-ld', 'meta', 'url', 'byline', 'masthead', 'time', 'line');
    const day = fc.constantFrom('2024-08-20', '2024-08-21', '2024-08-22', '2023-05-24', '--08-21', '2024-08');
    const role = fc.constantFrom<WitnessRole>('published', 'modified', 'created', 'printed');
    const witnesses = fc.array(
      fc.tuple(some, day, role).map((one) => witness(...one)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(witnesses, (list) => {
        const { date, certainty } = decideDocumentTime(list);
        expect(decideDocumentTime([...list].reverse())).toMatchObject({ date, certainty });
      }),
    );
  });
});

describe('guesses', () => {
  it('are told of the weakest signs', () => {
    expect(guessDay([witness('copyright', '2024-08-21', 'printed')])).toBe('2024-08-21');
    expect(guessDay([])).toBeNull();
  });

  it('take the earliest of readers’ comments', () => {
    const comment = (date: string) => ({ ...witness('line', date, 'printed'), place: 'comment' });
    expect(guessDay([comment('2024-08-25'), comment('2024-08-22')])).toBe('2024-08-22');
  });
});

import type { Entry, Kind } from './kinds';
import type { Unit } from './meaning';
import { MONTHS } from './months';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Monday first, as ISO 8601 counts. */
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The last century's; of this one copy writes the figures. */
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Words of one kind each that carry no more than their kind. */
const PLAIN: Partial<Record<Kind, string>> = {
  the: 'the its his her their our whose',
  a: 'a an another',
  this: 'this these',
  that: 'that those',
  same: 'same corresponding comparable',
  last: 'last',
  past: 'past',
  previous: 'previous preceding prior',
  next: 'next',
  coming: 'coming upcoming',
  following: 'following ensuing subsequent',
  current: 'current present',
  latest: 'latest just-ended',
  every: 'each every',
  fuzzy: 'several few many some numerous countless',
  final: 'final closing',
  ago: 'ago',
  earlier: 'earlier',
  later: 'later hence',
  before: 'before',
  after: 'after',
  now: 'now',
  early: 'early',
  late: 'late',
  mid: 'mid',
  approx: 'about around nearly almost roughly approximately over under only just exactly barely',
  more: 'more less fewer',
  than: 'than',
  least: 'least most',
  up: 'up',
  filler: 'additional consecutive straight successive trading business working calendar solid long short further extra',
  to: 'to through till until thru',
  and: 'and &',
  or: 'or',
  so: 'so',
  of: 'of',
  in: 'in',
  on: 'on',
  at: 'at',
  from: 'from',
  for: 'for',
  within: 'within',
  between: 'between',
  'year-led': 'since during by throughout unlike versus vs circa class',
  comma: ',',
  hyphen: '- – — ‑',
  open: '( [',
  close: ') ]',
  possessive: "'s ’s ' ’",
  fiscal: 'fiscal financial',
  per: 'per',
  recent: 'recent',
  'past-ref': 'recently lately',
  'future-ref': 'soon shortly someday',
  present: 'currently nowadays presently',
  future: 'future',
  old: 'old',
  period: 'period',
  full: 'full whole entire',
  half: 'half',
  near: 'near not-too-distant distant foreseeable immediate',
  Q: 'q',
  H: 'h',
};

export const LEXICON: ReadonlyMap<string, Entry> = new Map([...plain(), ...calendar(), ...dayWords()]);

function* plain(): Generator<[string, Entry]> {
  for (const [kind, words] of Object.entries(PLAIN)) {
    for (const word of words.split(' ')) yield [word, { kind: kind as Kind }];
  }
}

function* calendar(): Generator<[string, Entry]> {
  for (const [at, name] of MONTH_NAMES.entries()) {
    yield [name, { kind: 'month', value: at + 1 }];
    yield [MONTHS[at] ?? name, { kind: 'month', value: at + 1 }];
  }
  yield ['sept', { kind: 'month', value: 9 }];
  for (const [at, name] of WEEKDAYS.entries()) {
    yield [name, { kind: 'weekday', value: at + 1 }];
    yield [`${name}s`, { kind: 'weekdays', value: at + 1 }];
  }
  for (const [at, name] of ['mon', 'tues', 'wed', 'thurs', 'fri'].entries())
    yield [name, { kind: 'weekday', value: at + 1 }];
  for (const name of ['tue', 'thu', 'thur']) yield [name, { kind: 'weekday', value: name === 'tue' ? 2 : 4 }];
  for (const unit of UNITS) {
    yield [unit, { kind: 'unit', unit }];
    yield [unit === 'century' ? 'centuries' : `${unit}s`, { kind: 'units', unit }];
  }
  for (const [word, unit] of [
    ['hrs', 'hour'],
    ['mins', 'minute'],
    ['yrs', 'year'],
  ] as const)
    yield [word, { kind: 'units', unit }];
  yield ['millennium', { kind: 'unit', unit: 'century', value: 10 }];
  for (const [at, name] of ORDINALS.entries()) yield [name, { kind: 'ord', value: at + 1 }];
  for (const [name, season] of [
    ['spring', 'SP'],
    ['summer', 'SU'],
    ['autumn', 'FA'],
    ['fall', 'FA'],
    ['winter', 'WI'],
  ] as const) {
    yield [name, { kind: 'season', season }];
    yield [`${name}s`, { kind: 'season', season }];
  }
}

function* dayWords(): Generator<[string, Entry]> {
  for (const [at, name] of DECADES.entries()) yield [name, { kind: 'decade', value: 1920 + 10 * at }];
  yield ['couple', { kind: 'fuzzy', value: 2 }];
  yield ['dozen', { kind: 'num', value: 12 }];
  yield ['today', { kind: 'today', value: 0 }];
  yield ['tonight', { kind: 'today', value: 0, part: 'NI' }];
  yield ['yesterday', { kind: 'today', value: -1 }];
  yield ['tomorrow', { kind: 'today', value: 1 }];
  for (const [part, words] of [
    ['MO', 'morning dawn'],
    ['AF', 'afternoon'],
    ['EV', 'evening'],
    ['NI', 'night'],
  ] as const) {
    for (const word of words.split(' ')) yield [word, { kind: 'part', part }];
  }
  yield ['noon', { kind: 'noon', says: '12:00' }];
  yield ['midday', { kind: 'noon', part: 'MI' }];
  yield ['midnight', { kind: 'noon', says: '24:00' }];
  for (const [says, words] of [
    ['start', 'start beginning outset opening onset dawn'],
    ['mid', 'middle'],
    ['end', 'end close turn conclusion rest remainder'],
  ] as const) {
    for (const word of words.split(' ')) if (word !== 'dawn') yield [word, { kind: 'edge', says }];
  }
  for (const [word, says] of [
    ['nightly', 'XXXX-XX-XXTNI'],
    ['annually', 'XXXX'],
    ['yearly', 'XXXX'],
  ] as const)
    yield [word, { kind: 'daily', says }];
}

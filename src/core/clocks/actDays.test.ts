import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze';
import type { Claim, FactBase } from '../model/factbase';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';

/** The meeting's dates with patterns that only sentences with the month reach. */
const NARROW: FactBase = {
  ...RURITANIA,
  events: RURITANIA.events.map((event) => ({ ...event, claims: event.claims.map(narrow) })),
};

function narrow(claim: Claim): Claim {
  if (claim.id === 'meeting-date')
    return { ...claim, match: [{ all: [['met', 'received'], ['@karl-rassen'], ['@anton-sapt'], ['august']] }] };
  if (claim.id !== 'arrival-date') return claim;
  return { ...claim, match: [{ all: [['arrive*', 'landed'], ['@anton-sapt'], ['@strelsau'], ['august', '2024']] }] };
}

const OPENING =
  'Trade between Ruritania and Graustark was the subject when President Karl Rassen received Graustarkian Premier Anton Sapt in Strelsau.\n' +
  'The visit came as flooding kept troops busy along the border of Ruritania, with no end in sight for the farmers there.\n';

function daysIn(sentence: string) {
  const article = articleOf(OPENING + sentence, {
    headline: 'Ruritania and Graustark deepen ties',
    dateTexts: [{ kind: 'json-ld', role: 'published', text: '2024-08-23', place: 'json-ld' }],
  });
  return analyze(article, NARROW)
    .findings.filter((one) => one.kind === 'weekday' || one.kind === 'date')
    .map((one) => `${one.verdict} ${one.claim}`);
}

describe('days of acts that no pattern reaches', () => {
  it.each([
    ['Sapt touched down in Strelsau on Tuesday.', ['supported arrival-date']],
    ['Sapt touched down in Strelsau on Monday.', ['contradicted arrival-date']],
    ['He landed in Strelsau on Monday.', ['contradicted arrival-date']],
    [
      'Sapt landed in Strelsau on Tuesday, and on Thursday Rassen received him.',
      ['supported arrival-date', 'contradicted meeting-date'],
    ],
  ])('are read: %s', (sentence, days) => {
    expect(daysIn(sentence)).toEqual(expect.arrayContaining(days));
    expect(daysIn(sentence)).toHaveLength(days.length);
  });

  it.each([
    ['another place', 'Sapt landed in Edelweiss on Monday.'],
    ['a journey without a place', 'Sapt landed on Monday.'],
    ['another person', 'Flavia Helsing landed in Strelsau on Monday.'],
    ['an act to come', 'Sapt will land in Strelsau on Monday.'],
    ['a further meeting', 'Rassen met Sapt again on Thursday over dinner.'],
    ['two days in one clause', 'Sapt landed in Strelsau on Monday or Thursday.'],
    ['a date of another year', 'Sapt landed in Strelsau on 3 March 2021.'],
    ['a noun without its verb', 'Rassen and Sapt attend the 22nd meeting of governors on Thursday.'],
    ['a denial', 'Sapt did not land in Strelsau on Monday.'],
  ])('are left alone: %s', (_name, sentence) => {
    expect(daysIn(sentence)).toEqual([]);
  });
});

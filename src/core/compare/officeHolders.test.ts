import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate';
import { buildGazetteer } from '../entities/gazetteer';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';
import { compareOfficeHolders } from './officeHolders';
import { createPatternFinder } from './pattern';

const GAZETTEER = buildGazetteer(RURITANIA);

function read(text: string, eventId: string, page: string | null) {
  const event = RURITANIA.events.find((one) => one.id === eventId);
  if (!event) throw new Error(`no event ${eventId}`);
  const documentTime = { date: page, certainty: page ? 'implied' : 'none', witnesses: [], conflicts: [] } as const;
  const annotated = annotate(articleOf(text), GAZETTEER);
  const finder = createPatternFinder(annotated, GAZETTEER);
  const comparison = { annotated, documentTime, gazetteer: GAZETTEER, finder, pageZone: null, tells: () => true };
  return compareOfficeHolders(event, comparison, 0.95).map(
    ({ claim, span }) => `${claim} ${text.slice(span?.start, span?.end)}`,
  );
}

describe('office holders', () => {
  it.each<[string, string, string | null, string[]]>([
    [
      'Graustarkian Premier Otto Sapt met Karl Rassen.',
      '2024-08-21-sapt-strelsau',
      null,
      ['role/holder Graustarkian Premier Otto Sapt'],
    ],
    ['Otto Sapt met Karl Rassen.', '2024-08-21-sapt-strelsau', null, ['person/look-alike Otto Sapt']],
    ['Anton Sapt met Karl Rassen.', '2024-08-21-sapt-strelsau', null, []],
    // The surname is the right premier's as well.
    [
      'Otto Sapt met Karl Rassen. Sapt told Karl Rassen more.',
      '2024-08-21-sapt-strelsau',
      null,
      ['person/look-alike Otto Sapt'],
    ],
    [
      'Graustarkian Premier Anton Sapt met Karl Rassen.',
      '2019-09-18-otto-sapt-strelsau',
      null,
      ['role/holder Graustarkian Premier Anton Sapt'],
    ],
    // A page of 2024 that looks back to 2019 names its own premier.
    ['Graustarkian Premier Anton Sapt met Karl Rassen.', '2019-09-18-otto-sapt-strelsau', '2024-10-17', []],
  ])('%s (%s, page of %s)', (text, event, page, expected) => {
    expect(read(text, event, page)).toEqual(expected);
  });
});

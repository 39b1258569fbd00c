import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from './read';
import { statsOf } from './stats';

const { sources } = readSources(resolve(import.meta.dirname, '../../e2e/topic/factbase'));

describe('stats of the fact base', () => {
  const stats = statsOf(sources, new Date('2026-02-01'));

  it('counts records, reports and years', () => {
    expect(stats.totals).toMatchObject({ events: 2, claims: 3, reports: 3, outlets: 2, entities: 7 });
    expect(stats.eventsByYear).toEqual([
      ['2019', 1],
      ['2024', 1],
    ]);
    expect(stats.reportsByOutlet).toEqual([
      ['Strelsau Wire', 2],
      ['Edelweiss Press', 1],
    ]);
    expect(stats.reportsByCountry).toEqual([['ZZ', 3]]);
  });

  it('names facts that rest on one origin, and events that lack something', () => {
    expect(stats.singleOrigin).toEqual(['2019-09-18-otto-sapt-strelsau/meeting-date']);
    expect(stats.thin).toContainEqual({
      event: '2024-08-21-sapt-strelsau',
      lacks: ['2 of 3 claims', '2 of 5 outlets', '1 of 3 countries'],
    });
  });

  it('names records due for review, by the day it is told', () => {
    expect(stats.due).toEqual([]);
    const later = statsOf(sources, new Date('2026-12-01')).due;
    expect(later).toContainEqual({ record: 'events/2024-08-21-sapt-strelsau', checked: '2026-01-01' });
    expect(later).toHaveLength(2 + 7 + 1 + 1);
  });

  it('counts what reports tell differently', () => {
    const [first, ...others] = sources.events;
    if (!first) throw new Error('no event');
    const [wire, press] = first.coverage;
    const claim = first.claims[0];
    if (!wire || !claim) throw new Error('no report');
    const split = {
      ...first,
      claims: [{ ...claim, versions: [...claim.versions, { ...claim.versions[0], id: 'thursday' }] }],
      coverage: [
        { ...wire, says: [{ claim: claim.id, version: claim.versions[0]?.id ?? '' }] },
        { ...(press ?? wire), says: [{ claim: claim.id, version: 'thursday' }] },
      ],
    } as typeof first;
    const told = statsOf({ ...sources, events: [split, ...others] }, new Date('2026-02-01'));
    expect(told.totals['differences between reports']).toBe(1);
  });
});

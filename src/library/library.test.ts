import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RURITANIA } from '../core/testing/ruritania';
import { type Route, readRoute, writeRoute } from './route';
import { search } from './search';
import { buildSearchIndex } from './searchIndex';
import { buildShelf, EVERYTHING, find, type Query } from './shelf';

const shelf = buildShelf({
  ...RURITANIA,
  entities: RURITANIA.entities.map((entity) =>
    entity.id === 'anton-sapt' ? { ...entity, aliases: ['Антон Запт', '安东·萨普特'] } : entity,
  ),
});
const events = (query: Partial<Query>) => find(shelf, { ...EVERYTHING, ...query }).events.map(({ id }) => id);
const ids = (text: string) => events({ text });

describe('search in the library', () => {
  it.each([
    ['a name', 'Anton Sapt', '2024-08-21-sapt-strelsau'],
    ['a name begun', 'hels edelw', '2023-05-24-helsing-edelweiss'],
    ['a name with a slip', 'Helzing', '2023-05-24-helsing-edelweiss'],
    ['a name with letters swapped', 'Hlesing', '2023-05-24-helsing-edelweiss'],
    ['a name without its diacritics', 'STRÉLSAU otto', '2019-09-18-otto-sapt-strelsau'],
    ['a name in Cyrillic', 'запт', '2024-08-21-sapt-strelsau'],
    ['a name in Chinese', '萨普特', '2024-08-21-sapt-strelsau'],
    ['a date', '2019 09', '2019-09-18-otto-sapt-strelsau'],
  ])('finds %s', (_what, text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('wants every word', () => {
    expect(ids('Helsing Strelsau 2019')).toEqual([]);
    expect(ids('nothing-of-the-kind')).toEqual([]);
  });

  it('gives everything, newest first, for no words', () => {
    expect(ids('  ')).toEqual(shelf.events.map(({ id }) => id));
    expect(shelf.events.map(({ key }) => key)).toEqual(['2024-08-21', '2023-05-24', '2019-09-18']);
  });

  it('never throws, and finds only what is there', () => {
    const known = new Set(shelf.index.ids);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { id } of search(shelf.index, text)) expect(known.has(id)).toBe(true);
      }),
    );
  });

  it('finds any word of any text it was built from', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (texts) => {
        const index = buildSearchIndex(
          texts.map((words, at) => ({ id: `${at}`, texts: [{ text: words.join(' '), weight: 1 }] })),
        );
        for (const [at, words] of texts.entries()) {
          expect(search(index, words.join(' ')).map(({ id }) => id)).toContain(`${at}`);
        }
      }),
    );
  });
});

describe('filters', () => {
  it('narrow by person, place, year and kind', () => {
    expect(events({ person: 'flavia-helsing' })).toHaveLength(2);
    expect(events({ person: 'flavia-helsing', place: 'edelweiss' })).toHaveLength(1);
    expect(events({ year: '2019', kind: 'visit' })).toHaveLength(1);
    expect(events({ kind: 'drill' })).toEqual([]);
  });

  it('offer only what leaves something, with how much', () => {
    const { choices } = find(shelf, { ...EVERYTHING, place: 'edelweiss' });
    expect(choices.year).toEqual([{ value: '2023', count: 1 }]);
    expect(choices.place).toEqual([
      { value: 'strelsau', count: 2 },
      { value: 'edelweiss', count: 1 },
    ]);
  });
});

describe('the address of a view', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 }).filter((one) => one.isWellFormed());
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.record({
      view: fc.constant('events' as const),
      query: fc.record({
        text,
        person: text,
        place: text,
        year: fc.constantFrom('', '2024'),
        kind: fc.constantFrom('' as const, 'visit' as const, 'sanctions' as const),
      }),
    }),
    fc.record({ view: fc.constant('event' as const), id: text.filter((one) => one !== '') }),
    fc.record({
      view: fc.constantFrom('figures' as const, 'wordings' as const, 'changes' as const, 'notebook' as const),
    }),
  );

  it('leads back to it', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(readRoute(writeRoute(one))).toEqual(one);
      }),
    );
  });

  it('is forgiving', () => {
    expect(readRoute('')).toEqual({ view: 'events', query: EVERYTHING });
    expect(readRoute('#/nowhere?kind=party')).toEqual({ view: 'events', query: EVERYTHING });
    expect(readRoute('#/event/%E0%A4%A')).toEqual({ view: 'event', id: '%E0%A4%A' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/factbase';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';
import { indexText } from '../text/indexedText';
import { distance, slipsAllowed } from './distance';
import { buildGazetteer } from './gazetteer';
import { findMentions } from './mentions';
import { holdersOf } from './office';

const reference = { url: 'https://example.org/record', title: 'Record', seen: 'whole', checked: '2026-01-01' } as const;

const more: Entity[] = [
  {
    id: 'viktor-tarlenheim',
    kind: 'person',
    name: 'Viktor Tarlenheim',
    aliases: ['Victor Tarlenhaim', 'Виктор Тарленхайм'],
    short: ['Tarlenheim'],
    slips: ['Tarlenhime'],
    references: [reference],
  },
  {
    id: 'max-sapt',
    kind: 'person',
    name: 'Max Sapt',
    aliases: [],
    short: ['Sapt'],
    roles: [{ office: 'graustark-defence', titles: ['Graustarkian defence minister'], from: '2020' }],
    references: [reference],
  },
  { id: 'zenda', kind: 'place', name: 'Zenda', aliases: ['Zenta'], state: 'ruritania', references: [reference] },
];

const GAZETTEER = buildGazetteer({ entities: [...RURITANIA.entities, ...more], outlets: RURITANIA.outlets });

/** Words of each mention with what they name: an entity, an @office, or both. */
function read(text: string): string[] {
  const article = articleOf(text);
  return findMentions(indexText(article), GAZETTEER).map(
    ({ start, end, form, entity, office }) =>
      `${text.slice(start, end)}: ${form} ${[entity, office && `@${office}`].filter(Boolean).join(' ')}`,
  );
}

const naming = (text: string, what: string) => read(text).filter((one) => one.includes(what));

describe('mentions', () => {
  it.each<[string, string[]]>([
    ['Karl Rassen spoke.', ['Karl Rassen: name karl-rassen']],
    ['Victor Tarlenhaim spoke.', ['Victor Tarlenhaim: name viktor-tarlenheim']],
    ['Виктор Тарленхайм приехал.', ['Виктор Тарленхайм: name viktor-tarlenheim']],
    ['Tarlenheim spoke.', ['Tarlenheim: short viktor-tarlenheim']],
    ['Tarlenhime spoke.', ['Tarlenhime: slip viktor-tarlenheim']],
    ['They met in Zenta.', ['Zenta: name zenda']],
    ['the ruritania of old', []],
    ['two million Ruritanian dollars', []],
    ['The Strelsau Wire reported.', ['Strelsau Wire: name strelsau-wire']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  describe('misspelt', () => {
    it.each([
      ['Viktor Tarlenhaim spoke.', 'Viktor Tarlenhaim'],
      ['Victor Tarlenhein spoke.', 'Victor Tarlenhein'],
      ['Vikter Tarlenhiem spoke.', 'Vikter Tarlenhiem'],
      ['Prime Minister Tarlenhein spoke.', 'Tarlenhein'],
      ['They told Tarlanheim so.', 'Tarlanheim'],
      ['Antom Sapt spoke.', 'Antom Sapt'],
    ])('%s', (text, words) => {
      expect(naming(text, ': near')).toHaveLength(1);
      expect(naming(text, ': near')[0]).toContain(words);
    });

    it.each([
      ['a namesake on record', 'Otto Sapt spoke.'],
      ['a short name, where a letter makes another', 'Mex Sapt spoke.'],
      ['a first name of somebody else', 'Anna Tarlenhein spoke.'],
      ['a longer ending', 'The Tarlenheims spoke.'],
      ['a street', 'They met in Tarlenhein Street.'],
      ['lower case', 'the tarlenhein spoke'],
      ['two names apart', 'Viktor. Tarlen spoke.'],
      ['another beginning', 'Wiktor Karlenheim spoke.'],
    ])('not %s', (_, text) => {
      expect(naming(text, ': near')).toEqual([]);
    });

    it('never takes the premier’s predecessor for the premier', () => {
      for (const text of ['Otto Sapt spoke to Anton Sapt.', 'Anton Sapt spoke to Otto Sapt.']) {
        expect(naming(text, 'Otto Sapt')).toEqual(['Otto Sapt: name otto-sapt']);
        expect(naming(text, 'Anton Sapt')).toEqual(['Anton Sapt: name anton-sapt']);
      }
    });
  });

  describe('offices', () => {
    it.each([
      ['the Graustarkian premier left', 'Graustarkian premier: office @graustark-premier'],
      ['Graustark’s premier left', 'Graustark’s premier: office @graustark-premier'],
      ['the premier of Graustark left', 'premier of Graustark: office @graustark-premier'],
      ['Ruritania’s energy minister left', 'Ruritania’s energy minister: office @ruritania-energy'],
      ['the Graustarkian premier came, and the premier left', 'premier: office @graustark-premier'],
      ['Karl Rassen came, and the president left', 'president: office @ruritania-president'],
      ['Graustarkian Premier Anton Sapt left', 'Graustarkian Premier: office anton-sapt @graustark-premier'],
    ])('%s', (text, expected) => {
      expect(read(text)).toContain(expected);
    });

    it.each([
      ['nobody of the title named', 'The premier left.'],
      ['two offices of that title', 'The Graustarkian premier met Ruritania’s premier. The premier left.'],
      ['another’s title', 'The Graustarkian premier came. The premier of Zamunda left.'],
      ['a name of its own', 'The Graustarkian premier came. The premier Rudolf left.'],
    ])('the premier is nobody with %s', (_, text) => {
      const titles = [...read(text)].filter((one) => one.startsWith('premier:'));
      expect(titles).toEqual([]);
    });

    it.each([
      'the former Graustarkian premier left',
      'the deputy Graustarkian premier left',
      'ex-Graustarkian premier',
    ])('another office: %s', (text) => {
      expect(naming(text, '@')).toEqual([]);
    });

    it('name the state inside them', () => {
      expect(read('the premier of Graustark left')).toContain('Graustark: name graustark');
      expect(read('the Graustarkian premier left')).toContain('Graustarkian: adjective graustark');
    });

    it('are held by whoever held them on the day', () => {
      const holders = (date: string) => holdersOf('graustark-premier', date, GAZETTEER.entities.values());
      expect(holders('2019-09-18')).toEqual(['otto-sapt']);
      expect(holders('2023-03-10')).toEqual(['otto-sapt']);
      expect(holders('2023-03-11')).toEqual(['anton-sapt']);
      expect(holders('2010-01-01')).toEqual([]);
    });
  });

  describe('a surname of several', () => {
    it.each<[string, string[]]>([
      ['Otto Sapt came. Sapt left.', ['Sapt: short otto-sapt']],
      ['Sapt left. Otto Sapt had come.', ['Sapt: short otto-sapt']],
      ['Otto Sapt met Anton Sapt. Sapt left.', ['Sapt: short anton-sapt']],
      ['Defence Minister Sapt left.', ['Sapt: short max-sapt']],
      ['Sapt left, the defence minister of years.', ['Sapt: short max-sapt']],
      ['Premier Sapt left.', ['Sapt: short @graustark-premier']],
      ['Sapt left.', []],
    ])('%s', (text, expected) => {
      expect(read(text).filter((one) => one.startsWith('Sapt:'))).toEqual(expected);
    });
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'Sapt',
      'Otto',
      'Anton',
      'Premier',
      'the',
      'premier',
      'of',
      'Graustark',
      'Tarlenhein',
      '. ',
      '’s',
      '\n',
      '\ud800',
    ),
    fc.string({ maxLength: 8 }),
  );

  it('stand in the text, in order, each in one sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const index = indexText(articleOf(pieces.join(' ')));
        let last = 0;
        for (const one of findMentions(index, GAZETTEER)) {
          const sentence = index.sentences[one.sentence];
          expect(one.start).toBeGreaterThanOrEqual(Math.max(last, sentence?.start ?? Infinity));
          expect(one.end).toBeLessThanOrEqual(sentence?.end ?? -1);
          expect(one.entity ?? one.office).not.toBeNull();
          last = one.start;
        }
      }),
    );
  });

  it('take time in proportion to the text', () => {
    const text = 'The premier Sapt met Vikter Tarlenhiem and Tarlenhein of Graustark. '.repeat(4_000);
    const index = indexText(articleOf(text));
    const began = performance.now();
    findMentions(index, GAZETTEER);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('distance', () => {
  it.each([
    ['rassen', 'rassen', 0],
    ['rassen', 'rasen', 1],
    ['rassen', 'arssen', 1],
    ['rassen', 'rissin', 2],
    ['rassen', 'helsing', 3],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
  });

  it('is the same both ways and grows no larger than one past its limit', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(4), (a, b, limit) => {
        const slips = distance(a, b, limit);
        expect(slips).toBe(distance(b, a, limit));
        expect(slips).toBeLessThanOrEqual(limit + 1);
        if (slips === 0) expect(a).toBe(b);
      }),
    );
  });

  it('allows none in short words', () => {
    expect([3, 4, 5, 8, 9, 14].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

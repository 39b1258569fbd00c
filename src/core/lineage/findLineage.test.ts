import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze';
import { annotate } from '../annotate';
import { buildGazetteer } from '../entities/gazetteer';
import type { FactBase } from '../model/factbase';
import { articleOf } from '../testing/articleOf';
import { copyOf } from '../testing/copyOf';
import { RURITANIA } from '../testing/ruritania';
import { fingerprint } from './fingerprint';
import { GUARANTEED, sentencePrints } from './sentencePrints';

const MEETING = '2024-08-21-sapt-strelsau';

const WIRE = `STRELSAU, Aug 21 (Strelsau Wire) - President Karl Rassen received Graustarkian Premier Anton Sapt in a drawing room that still smelled of fresh paint on Wednesday.
The two men walked past a guard of honour whose brass instruments had been borrowed from a nearby academy.
“Our trade grows quickly, and the patience of both cabinets bears fruit in every harbour,” Rassen said.
Sapt brought a letter from his king and stayed for tea while clerks compared their copies of a railway treaty line by line.
According to Ruritanian energy minister Bruno Hentzau, timber exports to Graustark will grow by 40 percent this year.
Farmers along the frontier complain that inspectors turn back every second lorry without giving any reason for it.
No date has been fixed for a bridge whose cost has doubled since engineers first showed their drawings to lenders.`;

const withCopies = (...copies: FactBase['copies']): FactBase => ({ ...RURITANIA, copies });
const KNOWN = withCopies(copyOf(WIRE, { event: MEETING }, RURITANIA));
const lineageOf = (text: string, factBase = KNOWN) => analyze(articleOf(text), factBase).lineage;
const lines = WIRE.split('\n');

describe('lineage of a page', () => {
  it('finds the copy a page was printed from, and all of it', () => {
    expect(lineageOf(WIRE)).toMatchObject({
      copy: 'copy',
      origin: 'strelsau-wire',
      outlet: 'Strelsau Wire',
      date: '2024-08-21',
      shared: 1,
      changes: [],
      leftOut: { sentences: 0 },
      others: [],
    });
  });

  it('finds it when sentences are reworded, says which, and how closely', () => {
    const page = `Ruritania’s President Karl Rassen welcomed Premier Anton Sapt of Graustark on Wednesday, 21 August 2024, to a drawing room that still smelled of fresh paint.
Both walked past a guard of honour, its brass instruments borrowed from a nearby academy.
Our reporter met no one else in the corridors, where the carpets had been rolled up for cleaning before the talks on trade ties of Ruritania and Graustark.
Sapt brought his king’s letter and stayed for tea as clerks compared copies of the railway treaty, line by line.`;
    const lineage = lineageOf(page);
    expect(lineage?.shared).toBeCloseTo(0.7, 1);
    expect(lineage?.passages.map((one) => page.slice(one.span.start, one.span.end).slice(0, 9))).toEqual([
      'Ruritania',
      'Sapt brou',
    ]);
    expect(lineage?.leftOut.sentences).toBeGreaterThan(0);
  });

  it('says nothing of an independent report that quotes the same words', () => {
    const page = `STRELSAU - Anton Sapt, the Graustarkian premier, came to see President Karl Rassen on Wednesday, 21 August 2024.
“Our trade grows quickly, and the patience of both cabinets bears fruit in every harbour,” Rassen said.
Reporters were kept behind a rope and saw the guests for less than a minute.
The opposition in Strelsau called the visit a waste of money at a time of empty granaries.
Timber sales to Graustark will be up 40 percent this year, said energy minister Bruno Hentzau.`;
    expect(lineageOf(page)).toBeNull();
  });

  it('does not take what copies of two origins share as evidence', () => {
    const twins = withCopies(
      copyOf(WIRE, { event: MEETING }, RURITANIA),
      copyOf(WIRE, { event: MEETING, id: 'other', origin: 'edelweiss-press' }, RURITANIA),
    );
    expect(lineageOf(WIRE, twins)).toBeNull();
  });

  it('names a second origin for the passages that come from another copy', () => {
    const press = `Anton Sapt left Ruritania with a modest shopping list and a promise that poultry inspectors would visit the Graustark farms before frost.
Hotel guests near the embassy quarter were asked to keep their curtains drawn while searchlights swept the river.
A quarantine quarrel emptied warehouses along the border last winter and left bakers without butter until spring.`;
    const two = withCopies(
      copyOf(WIRE, { event: MEETING }, RURITANIA),
      copyOf(press, { event: MEETING, id: 'press', origin: 'edelweiss-press' }, RURITANIA),
    );
    const lineage = lineageOf(`${lines.slice(0, 4).join('\n')}\n${press}`, two);
    expect([lineage?.copy, ...(lineage?.others.map((one) => one.copy) ?? [])]).toEqual(['copy', 'press']);
  });

  it('gives the edition whose opening the page has, though its title line shares a little with another', () => {
    const title = 'Quarrels over inspectors and farmers along the frontier end with a pony for the royal children';
    const later = `${title} and a barrel of cider.\n${lines.slice(4).join('\n')}`;
    const editions = withCopies(
      copyOf(later, { event: MEETING, id: 'later', date: '2024-08-22' }, RURITANIA),
      copyOf(WIRE, { event: MEETING }, RURITANIA),
    );
    expect(lineageOf(`Pony for royal children ends frontier quarrels\n${WIRE}`, editions)?.copy).toBe('copy');
  });

  it('lets the page join its origin and adds no witness', () => {
    const { origins } = analyze(articleOf(WIRE), KNOWN);
    expect(origins.map(({ id, page }) => [id, page])).toEqual([
      ['edelweiss-press', false],
      ['strelsau-wire', true],
    ]);
  });

  it('never throws, whatever the text', () => {
    const odd = fc.constantFrom('\ud800', '“', '"', '\u2028', '二〇二四年', 'x'.repeat(3000), '\u0301\u0301', '«a');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), odd), { maxLength: 8 }), (pieces) => {
        expect(() => lineageOf([...pieces, ...lines].join('\n'))).not.toThrow();
      }),
      { numRuns: 15 },
    );
  });
});

describe('what was changed on the way', () => {
  const changed = (from: string, to: string) =>
    lineageOf(WIRE.replace(from, to))?.changes.map(({ kind, words }) => [kind, ...words]);

  it('a source that is not named any more', () => {
    expect(changed('According to Ruritanian energy minister Bruno Hentzau, timber exports', 'Timber exports')).toEqual([
      ['attribution'],
    ]);
  });

  it('a word put for another', () => {
    expect(changed('every second lorry', 'every second wagon')).toEqual([['words', 'wagon']]);
  });

  it('quoted speech in other words', () => {
    expect(changed('bears fruit in every harbour', 'will be rewarded at last')).toEqual([['quotation']]);
  });

  it('nothing where a quotation is only shortened', () => {
    expect(changed('“Our trade grows quickly, and the patience', '“The patience')).toEqual([]);
  });
});

describe('fingerprints', () => {
  const gazetteer = buildGazetteer(RURITANIA);
  const runsOf = (text: string) =>
    new Set(sentencePrints(annotate(articleOf(text), gazetteer)).flatMap((one) => one.runs));
  const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{4,8}$/).filter((one) => !/(?:ed|es|ing|s)$/.test(one));
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  it('have one in common wherever the guaranteed number of content words is in common', () => {
    const shared = fc
      .uniqueArray(word, { minLength: GUARANTEED, maxLength: GUARANTEED })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, shared, sentence, sentence, (a, b, middle, c, d) => {
        const one = runsOf(`${a} ${middle} ${b}`);
        expect([...runsOf(`${c} ${middle} ${d}`)].some((run) => one.has(run))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('hold no word of the text', () => {
    const record = JSON.stringify(fingerprint(annotate(articleOf(WIRE), gazetteer)));
    const words = WIRE.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    expect(words.filter((one) => record.toLowerCase().includes(`"${one}"`))).toEqual([]);
    expect(record).toMatch(/^[\w\s"{}[\],:+/]+$/);
  });

  it('grow with the text, not faster', () => {
    const count = (times: number) =>
      fingerprint(annotate(articleOf(Array.from({ length: times }, () => WIRE).join('\n')), gazetteer)).reduce(
        (sum, one) => sum + one.pairs.length,
        0,
      );
    expect(count(8)).toBe(8 * count(1));
  });
});

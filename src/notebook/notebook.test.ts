import fc from 'fast-check';
import type { ClaimReview, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { LONGEST_NOTE, type NotebookEntry } from './entry';
import { claimReview, toClaimReviews } from './export/claimReview';
import { toCsv } from './export/csv';
import { toMarkdown } from './export/markdown';
import { createNotebook, ENTRY_PREFIX, type Shelf } from './notebook';
import { readExport } from './readExport';

const LABELS = {
  title: 'Notebook',
  page: 'Page',
  says: 'This page says',
  record: 'The record says',
  references: 'References',
  note: 'Note',
  version: (entry: NotebookEntry) => `Record ${entry.factBase.version}`,
  about: (entry: NotebookEntry) => entry.finding?.verdict ?? entry.about,
};

const FORMS: readonly [string, (entries: readonly NotebookEntry[]) => string][] = [
  ['Markdown', (entries) => toMarkdown(entries, LABELS)],
  ['CSV', toCsv],
  ['ClaimReview', (entries) => toClaimReviews(entries, LABELS.about)],
];

/** Words that files, tables and pages could take for something else. */
const words = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }).filter((text) => text.isWellFormed()),
    fc.constantFrom(
      '=SUM(A1)',
      '"quoted", twice',
      '--> <script>alert(1)</script>',
      'a\r\nb\n\nc',
      "'=1",
      '# Head',
      '',
      ' | ',
    ),
  );

const partialDate = fc.constantFrom('2024', '2024-08', '2024-08-21', null);

const entry: fc.Arbitrary<NotebookEntry> = fc.record({
  id: fc.uuid({ version: 4 }),
  flaggedAt: fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  about: fc.constantFrom('finding', 'match', 'statement'),
  page: fc.record({
    url: fc.webUrl(),
    headline: words(80),
    outlet: fc.option(words(20)),
    published: fc.constantFrom('2024-08-21', null),
  }),
  quote: fc.record({ exact: words(200), prefix: words(20), suffix: words(20) }),
  finding: fc.option(
    fc.record({
      kind: fc.constantFrom('weekday', 'figure'),
      verdict: fc.constantFrom('supported', 'contradicted', 'variant', 'not-enough-info'),
      says: words(40),
      record: words(40),
      explanation: words(80),
      confidence: fc.constantFrom(0, 0.5, 0.95),
      claim: words(20),
      event: fc.option(fc.record({ id: words(20), title: words(20) })),
      references: fc.array(
        fc.record({ url: fc.webUrl(), title: words(40), outlet: fc.option(words(20)), published: partialDate }),
        { maxLength: 3 },
      ),
    }),
  ),
  note: words(300),
  factBase: fc.record({ version: fc.constant('2026.1.1'), date: fc.constant('2026-01-01') }),
});

const [sample] = fc.sample(entry, { seed: 1, numRuns: 1 });
if (!sample) throw new Error('no sample');

describe.each(FORMS)('export as %s', (_name, write) => {
  it('is given back by import, whatever the words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 4, selector: ({ id }) => id }), (entries) => {
        expect(readExport(write(entries))).toEqual({ entries, refused: [] });
      }),
    );
  });
});

describe('import', () => {
  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readExport(text);
        readExport(`{${text}`);
        readExport(`# ${text}`);
      }),
    );
  });

  it('says which parts it refused, and why', () => {
    const good = claimReview(sample, 'as on record');
    const file = JSON.stringify({
      '@graph': [good, { '@type': 'ClaimReview' }, { 'ss:entry': { ...sample, about: 'gossip' } }, good],
    });
    expect(readExport(file)).toEqual({
      entries: [sample],
      refused: [
        { part: 2, why: 'no-entry' },
        { part: 3, why: 'broken-entry' },
        { part: 4, why: 'twice' },
      ],
    });
    expect(readExport('name,age\nAnn,3\n').refused).toEqual([{ part: 0, why: 'unknown-file' }]);
    expect(readExport('{"@graph": 3}').refused).toEqual([{ part: 0, why: 'unknown-file' }]);
    expect(readExport('{').refused).toEqual([{ part: 0, why: 'unknown-file' }]);
    expect(readExport(' '.repeat(20_000_001)).refused).toEqual([{ part: 0, why: 'too-large' }]);
  });

  it('refuses an entry with fields of another', () => {
    const file = JSON.stringify({ '@graph': [{ 'ss:entry': { ...sample, owner: 'x' } }] });
    expect(readExport(file).refused).toEqual([{ part: 1, why: 'broken-entry' }]);
  });
});

describe('what is exported', () => {
  const flagged: NotebookEntry = {
    ...sample,
    page: { ...sample.page, headline: '=HYPERLINK("x")' },
    note: '<b>no</b>',
  };

  it('runs nothing in a spreadsheet', () => {
    expect(toCsv([flagged])).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('is no markup in Markdown', () => {
    expect(toMarkdown([flagged], LABELS)).not.toMatch(/^[^!]*<b>/m);
  });

  it('is a ClaimReview by the types of schema.org', () => {
    const { 'ss:entry': _own, ...review } = claimReview(sample, 'as on record');
    const typed: WithContext<ClaimReview> = { '@context': 'https://schema.org', ...review } as const;
    expect(typed).toMatchObject({ '@type': 'ClaimReview', itemReviewed: { '@type': 'Claim' } });
    expect(review.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'as on record' });
  });
});

/** Storage in memory, with room for so many items. */
function shelfOf(room: number): Shelf & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => items.get(key),
    set: async (key, value) => {
      if (!items.has(key) && items.size >= room) return false;
      items.set(key, structuredClone(value));
      return true;
    },
    remove: async (key) => void items.delete(key),
    keys: async () => [...items.keys()],
  };
}

describe('the notebook', () => {
  const older = { ...sample, id: '00000000-0000-4000-8000-000000000001', flaggedAt: '2026-01-01T00:00:00.000Z' };
  const newer = { ...sample, id: '00000000-0000-4000-8000-000000000002', flaggedAt: '2026-02-01T00:00:00.000Z' };

  it('keeps, changes and removes entries, newest first', async () => {
    const notebook = createNotebook(shelfOf(10));
    expect(await notebook.keep(older)).toBe(true);
    await notebook.keep(newer);
    await notebook.keep({ ...older, note: 'seen again' });
    expect((await notebook.read()).entries.map(({ note }) => note)).toEqual([newer.note, 'seen again']);
    await notebook.remove(newer.id);
    expect((await notebook.read()).entries).toEqual([{ ...older, note: 'seen again' }]);
  });

  it('says when there is no room, and loses nothing', async () => {
    const notebook = createNotebook(shelfOf(1));
    await notebook.keep(older);
    expect(await notebook.keep(newer)).toBe(false);
    expect((await notebook.read()).entries).toEqual([older]);
  });

  it('leaves what it cannot read where it is, and counts it', async () => {
    const shelf = shelfOf(10);
    shelf.items.set(`${ENTRY_PREFIX}x`, { note: 'from another version' });
    shelf.items.set('settings', {});
    const notebook = createNotebook(shelf);
    await notebook.keep({ ...older, note: 'n'.repeat(LONGEST_NOTE) });
    expect(await notebook.read()).toMatchObject({ unreadable: 1, entries: [{ id: older.id }] });
    expect(shelf.items.size).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import type { NotebookEntry } from '../../notebook/entry';
import { claimReview } from '../../notebook/export/claimReview';
import { readExport } from '../../notebook/readExport';
import { all, click, mount, settle, textOf } from '../testing/mount.test-dom';
import { wording } from '../testing/wording.test-data';
import { makeWords, WordsProvider } from '../words';
import { NotebookView } from './NotebookView';

const entry: NotebookEntry = {
  id: '3f0f8f6e-4f0f-4c7e-9d52-0c7d1b4f2a11',
  flaggedAt: '2026-01-02T08:00:00.000Z',
  about: 'match',
  page: { url: 'https://news.example/a', headline: 'Rassen meets Sapt', outlet: 'News', published: null },
  quote: { exact: 'on Thursday', prefix: '', suffix: '' },
  finding: {
    kind: 'weekday',
    verdict: 'contradicted',
    says: 'on Thursday',
    record: 'Wednesday, 21 August 2024',
    explanation: 'The record has another day.',
    confidence: 0.9,
    claim: 'meeting-date',
    event: { id: '2024-08-21-sapt-strelsau', title: 'Anton Sapt in Strelsau' },
    references: [
      { url: 'https://wire.example/1', title: 'Rassen receives Sapt', outlet: 'Wire', published: '2024-08-21' },
    ],
  },
  note: '',
  factBase: { version: '2026.1.1', date: '2026-01-01' },
};

/** A desk with entries in memory, and room for `room` of them. */
function deskOf(room = 10) {
  const kept = new Map<string, NotebookEntry>([[entry.id, entry]]);
  const files: { name: string; content: string }[] = [];
  return {
    kept,
    files,
    keep: async (one: NotebookEntry) => {
      if (!kept.has(one.id) && kept.size >= room) return false;
      kept.set(one.id, one);
      return true;
    },
    remove: async (id: string) => void kept.delete(id),
    save: (name: string, _type: string, content: string) => void files.push({ name, content }),
  };
}

const show = (desk = deskOf(), entries: readonly NotebookEntry[] = [entry], unreadable = 0) =>
  mount(
    <WordsProvider value={makeWords(wording)}>
      <NotebookView entries={entries} unreadable={unreadable} desk={desk} />
    </WordsProvider>,
  );

const button = (root: HTMLElement, text: string) => all(root, 'button').find((one) => textOf(one) === text);

/** Chooses a file in the import field. */
async function choose(root: HTMLElement, content: string): Promise<void> {
  const field = root.querySelector('input[type=file]');
  if (!field) throw new Error('no field');
  Object.defineProperty(field, 'files', { value: [new Blob([content])], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  await settle();
}

describe('the notebook', () => {
  it('shows what was flagged, with both sides, references and the version of the record', () => {
    const root = show();
    const text = textOf(root.querySelector('.entry'));
    expect(text).toContain('Noted as amiss: differs from the record');
    expect(text).toContain('“on Thursday”');
    expect(text).toContain('Wednesday, 21 August 2024');
    expect(text).toContain('Record of version 2026.1.1');
  });

  it('saves a note when the reader leaves the field, and says so', async () => {
    const desk = deskOf();
    const root = show(desk);
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = 'ask the desk';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(desk.kept.get(entry.id)?.note).toBe('ask the desk');
    expect(textOf(root.querySelector('.note'))).toContain('Saved');
  });

  it('deletes, and takes it back', async () => {
    const desk = deskOf();
    const root = show(desk);
    click(root.querySelector('.entry__foot button'));
    await settle();
    expect(desk.kept.size).toBe(0);
    click(button(root, 'Undo'));
    await settle();
    expect(desk.kept.get(entry.id)).toEqual(entry);
  });

  it('exports in three forms that import reads again', () => {
    const desk = deskOf();
    const root = show(desk);
    for (const form of ['Markdown', 'Table (CSV)', 'ClaimReview (JSON-LD)']) click(button(root, form));
    expect(desk.files.map(({ name }) => name.split('.').at(-1))).toEqual(['md', 'csv', 'jsonld']);
    for (const { content } of desk.files) expect(readExport(content).entries).toEqual([entry]);
  });

  it('previews an import, then adds what is new and tells what was refused', async () => {
    const desk = deskOf();
    const root = show(desk);
    const other = { ...entry, id: '3f0f8f6e-4f0f-4c7e-9d52-0c7d1b4f2a12' };
    const graph = [claimReview(entry, ''), claimReview(other, ''), { '@type': 'ClaimReview' }];
    await choose(root, JSON.stringify({ '@graph': graph }));
    expect(textOf(root.querySelector('.import'))).toMatch(/1 entry is new\. ?1 entry is in the notebook already/);
    expect(textOf(root.querySelector('.import'))).toContain('Part 3: it holds no entry');
    expect(desk.kept.size).toBe(1);
    click(button(root, 'Add 1 entry'));
    await settle();
    expect(desk.kept.get(other.id)).toEqual(other);
    expect(textOf(root.querySelector('.import'))).toContain('1 entry added.');
  });

  it('says when there is no room, and stops', async () => {
    const desk = deskOf(1);
    const root = show(desk);
    const graph = [claimReview({ ...entry, id: '3f0f8f6e-4f0f-4c7e-9d52-0c7d1b4f2a12' }, '')];
    await choose(root, JSON.stringify({ '@graph': graph }));
    click(button(root, 'Add 1 entry'));
    await settle();
    expect(textOf(root)).toContain('There is no room left');
    expect(textOf(root)).toContain('0 entries added.');
  });

  it('tells of stored things it cannot read', () => {
    expect(textOf(show(deskOf(), [], 2))).toContain('2 stored entries could not be read');
  });
});

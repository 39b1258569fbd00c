import { describe, expect, it } from 'vitest';
import { coverage, origins } from '../testing/coverage.test-data';
import { all, mount, settle, textOf } from '../testing/mount.test-dom';
import { table } from '../testing/table.test-data';
import { wording } from '../testing/wording.test-data';
import { makeWords, WordsProvider } from '../words';
import { SideBySide } from './SideBySide';

const show = (rows = table) =>
  mount(
    <WordsProvider value={makeWords(wording)}>
      <SideBySide rows={rows} coverage={coverage} origins={origins} />
    </WordsProvider>,
  );

describe('SideBySide', () => {
  it('names publisher, site, date and origin of every column', () => {
    const heads = all(show(), 'thead th').map(textOf);
    expect(heads.slice(0, 3)).toEqual(['Claim', 'This page', 'The record']);
    expect(heads[4]).toMatch(/^Harbour Wire ?in The Lantern ?Wed,? 24 May 2023 ?origin A$/);
  });

  it('says of every differing cell in words that it differs', () => {
    const root = show();
    const differing = all(root, '.cell--differs, .cell--version');
    expect(differing.length).toBe(5);
    for (const cell of differing) {
      expect(textOf(cell)).toMatch(/^(differs from the record|another version):/);
      expect(cell.querySelector('.relation-mark')).not.toBeNull();
    }
  });

  it('says shortly what is the same, and that a report is silent', () => {
    const root = show();
    expect(textOf(root.querySelector('td.cell--same:not(.cell--page)'))).toBe('same as the record');
    expect(textOf(root.querySelector('.cell--silent'))).toContain('says nothing of it');
  });

  it('leads from the page’s cell to its finding', () => {
    expect(show().querySelector('.cell--page a')?.getAttribute('href')).toMatch(/^#finding-/);
  });

  it('can show only the rows that differ', async () => {
    const root = show();
    const box = root.querySelector('input') as HTMLInputElement;
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(all(root, 'tbody tr')).toHaveLength(3);
    expect(textOf(root.querySelector('[role=status]'))).toBe('3 of 5 rows');
  });

  it('is absent without rows', () => {
    expect(textOf(show([]))).toBe('');
  });
});

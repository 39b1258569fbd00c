import { describe, expect, it } from 'vitest';
import { OpennessContext } from '../openness';
import { coverage, origins } from '../testing/coverage.test-data';
import { all, mount, settle, textOf } from '../testing/mount.test-dom';
import { table } from '../testing/table.test-data';
import { wording } from '../testing/wording.test-data';
import { makeWords, WordsProvider } from '../words';
import { SideBySide } from './SideBySide';

const show = (rows = table, open = true) =>
  mount(
    <WordsProvider value={makeWords(wording)}>
      <OpennessContext.Provider value={{ isOpen: () => open, set: () => undefined }}>
        <SideBySide rows={rows} coverage={coverage} origins={origins} />
      </OpennessContext.Provider>
    </WordsProvider>,
  );

const check = async (root: HTMLElement, label: string) => {
  const box = all(root, 'label')
    .find((one) => textOf(one).startsWith(label))
    ?.querySelector('input');
  if (!box) throw new Error(`no switch ${label}`);
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

describe('SideBySide', () => {
  it('draws no table before it is opened, and says how much is inside', () => {
    const root = show(table, false);
    expect(root.querySelector('table')).toBeNull();
    expect(textOf(root.querySelector('button'))).toBe('Side by side 5 points · 10 reports');
  });

  it('has a column a witness at first, and one a report on demand', async () => {
    const root = show();
    const heads = () => all(root, 'thead th').map(textOf);
    expect(heads().slice(0, 3)).toEqual(['Claim', 'This page', 'The record']);
    expect(heads()).toHaveLength(3 + 4);
    expect(heads()[3]).toMatch(/^Harbour Wire ?Wed,? 24 May 2023 ?origin A · 2 reports$/);
    await check(root, 'All reports');
    expect(heads()).toHaveLength(3 + 6);
    expect(heads()[4]).toMatch(/^Harbour Wire ?in The Lantern ?Wed,? 24 May 2023 ?origin A$/);
  });

  it('says of every differing cell in words that it differs', async () => {
    const root = show();
    await check(root, 'All rows');
    await check(root, 'All reports');
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

  it('starts with the rows of the page, and can show all or only those that differ', async () => {
    const root = show();
    expect(textOf(root.querySelector('[role=status]'))).toBe('3 of 5 rows');
    await check(root, 'All rows');
    expect(all(root, 'tbody tr')).toHaveLength(5);
    await check(root, 'Only rows that differ');
    expect(textOf(root.querySelector('[role=status]'))).toBe('3 of 5 rows');
  });

  it('is absent without rows', () => {
    expect(textOf(show([]))).toBe('');
  });
});

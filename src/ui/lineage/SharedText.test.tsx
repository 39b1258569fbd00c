import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { FindingContext } from '../findings/FindingContext';
import { lineage } from '../testing/lineage.test-data';
import { all, click, mount, openAll, textOf } from '../testing/mount.test-dom';
import { wording } from '../testing/wording.test-data';
import { makeWords, WordsProvider } from '../words';
import { SharedText } from './SharedText';

const LOCALES = resolve(import.meta.dirname, '../../../assets/locales');

async function show(shown: typeof lineage, onShow: ((id: string) => void) | null = null): Promise<HTMLElement> {
  const surroundings = { reports: new Map(), orphans: new Set<string>(), onShow, tools: null };
  const root = mount(
    <WordsProvider value={makeWords(wording)}>
      <FindingContext.Provider value={surroundings}>
        <SharedText lineage={shown} />
      </FindingContext.Provider>
    </WordsProvider>,
  );
  await openAll(root);
  return root;
}

describe('text shared with a known copy', () => {
  it('is one quiet line: how much, with whose copy, of which day', async () => {
    const root = await show(lineage);
    expect(textOf(root.querySelector('summary'))).toMatch(
      /^82% of this page’s text is shared with Harbour Wire copy of .*24 May 2023\.$/,
    );
  });

  it('is said to be a lower bound where only part of the copy is known', async () => {
    const root = await show({ ...lineage, seen: 'excerpt' });
    expect(textOf(root.querySelector('summary'))).toMatch(/^At least 82%/);
  });

  it('shows each passage in the page', async () => {
    const onShow = vi.fn();
    const root = await show(lineage, onShow);
    const passages = all(root, '.lineage__passage');
    expect(passages).toHaveLength(lineage.passages.length);
    click(passages[1]);
    expect(onShow).toHaveBeenCalledWith('p1');
  });

  it('has no button where there is no page to show it in', async () => {
    expect(all(await show(lineage), 'button')).toEqual([]);
  });

  it('tells what differs, and what else the page shares', async () => {
    const text = textOf(await show(lineage));
    expect(text).toContain('That copy says who told this; this page does not:');
    expect(text).toContain('Not in that copy’s sentence: borders.');
    expect(text).toContain('3 of the 14 sentences known of that copy are not on this page.');
    expect(text).toContain('12% of this page’s text is shared with Vastland News Agency copy');
  });

  it('never calls it copied, in any language file', () => {
    const files = readdirSync(LOCALES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    const texts = files.flatMap((file) => Object.values(JSON.parse(readFileSync(resolve(LOCALES, file), 'utf8'))));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /plagiari|\bcopied from|\bstolen/i.test(String(text)))).toEqual([]);
  });
});

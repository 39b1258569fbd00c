import { describe, expect, it } from 'vitest';
import { all, mount, openAll, settle, textOf } from '../testing/mount.test-dom';
import { farStrip, nearStrip } from '../testing/strip.test-data';
import { wording } from '../testing/wording.test-data';
import { makeWords, WordsProvider } from '../words';
import { Strip } from './Strip';

const draw = (marks: typeof farStrip) =>
  mount(
    <WordsProvider value={makeWords(wording)}>
      <Strip marks={marks} firstWidth={324} />
    </WordsProvider>,
  );

describe('Strip', () => {
  it('draws weekday letters when all lies within days', () => {
    const root = draw(nearStrip);
    expect(all(root, '.strip__letter').map(textOf).join('')).toBe('TWTFSSMTWTFS');
    expect(all(root, '.strip__break')).toHaveLength(0);
  });

  it('breaks the axis when months lie between', () => {
    const root = draw(farStrip);
    expect(all(root, '.strip__months').map(textOf)).toEqual(['May 2023', 'Dec 2023', 'Mar 2024']);
    expect(all(root, '.strip__break')).toHaveLength(2);
    expect(textOf(root.querySelector('.strip__apart'))).toContain(
      '“on Wednesday”: 196 days after the event · Date of the page: 199 days after the event',
    );
  });

  it('gives every mark a name, a place in the Tab order and another shape for every clock', () => {
    const root = draw(farStrip);
    const signs = all(root, '.strip__sign');
    expect(signs.every((sign) => sign.getAttribute('tabindex') === '0' && sign.getAttribute('aria-label'))).toBe(true);
    const shapeOf = (clock: string) => root.querySelector(`.strip__sign--${clock} .strip__shape`)?.getAttribute('d');
    expect(new Set(['event', 'resolved', 'page', 'witness'].map(shapeOf)).size).toBe(4);
  });

  it('shows the quoted words of the mark that is pointed at', async () => {
    const root = draw(farStrip);
    root.querySelector('.strip__sign--page')?.dispatchEvent(new Event('focus'));
    await settle();
    expect(textOf(root.querySelector('.strip__caption'))).toContain('2023-12-09T08:14:00Z');
  });

  it('says the same in a list, in order of time', async () => {
    const root = draw(farStrip);
    await openAll(root);
    const lines = all(root, '.strip__list > li').map(textOf);
    expect(lines).toHaveLength(all(root, '.strip__sign').length);
    expect(lines[0]).toContain('23 May 2023');
    expect(lines.join(' ')).toContain('5 other reports came out on Wed, 24 May 2023 · on the day of the event');
  });
});

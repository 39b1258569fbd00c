import { describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../core/model/analysis';
import type { TabView } from '../../messaging/protocol';
import { agreeing, noEvent, offTopic, republished, twoEvents } from '../testing/analyses.test-data';
import { all, click, mount, openAll, settle, textOf } from '../testing/mount.test-dom';
import { wording } from '../testing/wording.test-data';
import { PopupView } from './PopupView';

const url = 'https://reprint.example/a';

const show = (view: TabView, onShowFinding = vi.fn()) =>
  mount(
    <PopupView view={view} wording={wording} size="popup" topic="ties of harbours" onShowFinding={onShowFinding} />,
  );

const showOpen = async (view: TabView, onShowFinding = vi.fn()) => {
  const root = show(view, onShowFinding);
  await openAll(root);
  return root;
};

const done = (analysis: Analysis, orphans: readonly string[] = []): TabView => ({
  state: 'done',
  url,
  analysis,
  orphans,
});

describe('states without an analysis', () => {
  it('says that nothing was looked at', () => {
    expect(textOf(show({ state: 'quiet' }))).toContain(
      'Nothing on this page is about ties of harbours; nothing was looked at.',
    );
  });

  it('says that it is reading', () => {
    const root = show({ state: 'reading', url });
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  it('says what went wrong', () => {
    expect(textOf(show({ state: 'failed', url, why: 'the page changed' }))).toContain('Reason: the page changed.');
  });

  it('says when the article is about something else', () => {
    const root = show(done(offTopic));
    expect(textOf(root.querySelector('h1'))).toContain('not about ties between Norrey and Vastland');
    expect(all(root, '.finding')).toHaveLength(0);
    expect(textOf(root)).toContain('The record ends on');
  });
});

describe('an identified event', () => {
  const root = () => showOpen(done(republished, ['exports:1']));

  it('names the event with weekday, place, people and how sure it is', async () => {
    const header = textOf((await root()).querySelector('.event'));
    expect(header).toMatch(/Wednesday,? 24 May 2023/);
    expect(header).toContain('Ostrava Bay · Vastland · Ada Lindqvist and Oren Talvik');
    expect(header).toContain('very sure');
    expect(header).toContain('0.96');
  });

  it('names the other events that parts of the article tell of', () => {
    const passage = { event: 'talks', title: 'Talks in Highmere', key: '2019-09-18', spans: [], confidence: 0.9 };
    const passages = [
      { ...passage, event: 'own', title: 'Its own event', part: 'news' as const },
      { ...passage, part: 'background' as const },
    ];
    const header = textOf(show(done({ ...republished, passages })).querySelector('.event'));
    expect(header).toContain('Parts of it tell of');
    expect(header).toMatch(/Talks in Highmere\s*Wednesday,? 18 September 2019/);
    expect(header).not.toContain('Its own event');
    expect(textOf(show(done(republished)))).not.toContain('Parts of it tell of');
  });

  it('says how much was looked at', () => {
    const summary =
      '7 of 23 statements are in the record; nothing is said of the rest · 4 differ, 2 of them other versions';
    expect(textOf(show(done(republished)).querySelector('.summary'))).toBe(summary);
    const varying = { ...republished, findings: republished.findings.slice(2) };
    expect(textOf(show(done(varying)).querySelector('.summary'))).toContain('· 2 other versions');
    expect(textOf(show(done(agreeing)).querySelector('.summary'))).toContain('none differs');
  });

  it('lists differences first and says each verdict in words', () => {
    const verdicts = all(show(done(republished)), '#findings .finding__verdict').map(textOf);
    expect(verdicts.slice(0, 3)).toEqual(['differs from the record', 'differs from the record', 'another version']);
    expect(verdicts.at(-1)).toBe('agrees with the record');
    const reversed = show(done({ ...republished, findings: [...republished.findings].reverse() }));
    expect(textOf(reversed.querySelector('#findings .finding__verdict'))).toBe('differs from the record');
  });

  it('opens references in a tab of their own, without handing on where they were opened from', async () => {
    const links = all(await root(), '.links a');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('never makes a link of an address that could run', async () => {
    const [first] = republished.findings;
    if (!first) throw new Error('no finding');
    const bad = { ...first, reports: [], references: [{ url: 'javascript:alert(1)', title: 'a title' }] };
    const view = await showOpen(done({ ...republished, findings: [{ ...bad, others: [] }] }));
    expect(textOf(view.querySelector('.references'))).toContain('a title');
    expect(all(view, '.references a')).toHaveLength(0);
  });

  it('shows markup of the page as text', () => {
    const [first] = republished.findings;
    if (!first) throw new Error('no finding');
    const marked = { ...first, quote: { exact: '<img src=x onerror=alert(1)>', prefix: '', suffix: '' } };
    const view = show(done({ ...republished, findings: [marked] }));
    expect(view.querySelector('img')).toBeNull();
    expect(textOf(view.querySelector('.group-quote'))).toContain('<img src=x');
  });

  it('offers to show each finding in the page, unless it has no words there or they were not found', async () => {
    const onShow = vi.fn();
    const view = await showOpen(done(republished, ['exports:1']), onShow);
    const buttons = all(view, '.finding__foot .button');
    expect(buttons).toHaveLength(republished.findings.filter((finding) => finding.quote.exact).length);
    click(buttons[0]);
    expect(onShow).toHaveBeenCalledWith('calendar/weekday:0');
    expect(textOf(view.querySelector('button[disabled]'))).toBe('Could not be placed in the page');
  });

  it('counts independent origins', async () => {
    const closed = show(done(republished)).querySelector('#origins');
    expect(textOf(closed)).toBe('Origins 10 reports, 4 independent origins');
    const origins = (await root()).querySelector('#origins');
    expect(textOf(origins)).toContain('this page shares its text');
    expect(all(origins as Element, '.origin')).toHaveLength(4);
  });

  it('goes by the outlet’s name where a report was seen without its headline', async () => {
    const coverage = republished.coverage.map((report) => ({ ...report, headline: null }));
    const view = await showOpen(done({ ...republished, coverage }));
    const links = all(view, '.origin__reports a').map(textOf);
    expect(links).toHaveLength(10);
    expect(links).toContain('Inland Courier');
  });

  it('ends with the date of the page, its conflicting witnesses and the end of the record', async () => {
    const footer = textOf((await root()).querySelector('footer'));
    expect(footer).toMatch(/This page is dated Saturday,? 9 December 2023\./);
    expect(footer).toContain('does not fit the date above');
    expect(footer).toMatch(/The record ends on Wednesday,? 18 November 2026\./);
  });

  it('keeps headings in order and leads to every section', async () => {
    const view = await root();
    const levels = all(view, 'h1, h2, h3, h4').map((heading) => Number(heading.tagName.slice(1)));
    for (const [at, level] of levels.slice(1).entries()) expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
    expect(levels[0]).toBe(1);
    for (const link of all(view, '.section-links a')) {
      expect(view.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });
});

describe('the list of findings', () => {
  const rows = (view: Element) => all(view, '.finding__row');
  const open = (view: Element) => rows(view).filter((row) => row.getAttribute('aria-expanded') === 'true');

  it('is closed at first: a row each, with both sides in short, in the same words for all', () => {
    const view = show(done(republished));
    expect(open(view)).toHaveLength(0);
    expect(all(view, '.finding__detail')).toHaveLength(0);
    expect(rows(view)).toHaveLength(republished.findings.length - 1);
    for (const row of rows(view)) expect(textOf(row)).toMatch(/this page: .+ · record: ./);
  });

  it('opens the one difference at first when there is exactly one', () => {
    const [one, , ...rest] = republished.findings;
    if (!one) throw new Error('no finding');
    const findings = [one, ...rest.filter((finding) => finding.verdict === 'supported')];
    const view = show(done({ ...republished, findings }));
    expect(open(view).map(textOf)).toEqual([expect.stringMatching(/^Weekday differs from the record/)]);
  });

  it('opens a row to all there is to say, and closes it again', async () => {
    const view = show(done(republished));
    click(rows(view)[0]);
    await settle();
    expect(textOf(view.querySelector('.finding__detail'))).toContain('its “Wednesday” would be 6 December');
    click(rows(view)[0]);
    await settle();
    expect(view.querySelector('.finding__detail')).toBeNull();
  });

  it('opens and closes all rows together', async () => {
    const view = show(done(republished));
    const button = () => all(view, '#findings .button').find((one) => /all$/.test(textOf(one)));
    click(button());
    await settle();
    expect(open(view)).toHaveLength(rows(view).length);
    expect(textOf(button())).toBe('Close all');
    click(button());
    await settle();
    expect(open(view)).toHaveLength(0);
  });

  it('shows the page’s own date with the strip, in full, and not again in the list', () => {
    const view = show(done(republished));
    expect(textOf(view.querySelector('#dates .finding'))).toContain('199 days after the event');
    expect(textOf(view.querySelector('#findings'))).not.toContain('Date of the page');
  });

  it('opens a folded section from the links at the top', async () => {
    const view = show(done(republished));
    expect(view.querySelector('table')).toBeNull();
    click(view.querySelector('.section-links a[href="#table"]'));
    await settle();
    expect(view.querySelector('table')).not.toBeNull();
  });
});

describe('no identified event', () => {
  it('says that none fits, where the record ends, and what is nearest', () => {
    const header = textOf(show(done(noEvent)).querySelector('.event'));
    expect(header).toContain('No event on record fits this page.');
    expect(header).toMatch(/The record ends on Wednesday,? 18 November 2026\./);
    expect(header).toMatch(/Nearest: ?Talks of the premiers in Highmere ?Wednesday,? 18 September 2019/);
  });

  it('shows two close candidates together', () => {
    const view = show(done(twoEvents));
    expect(textOf(view.querySelector('h1'))).toBe('More than one event on record fits this page.');
    expect(all(view, '.event > .candidates > li')).toHaveLength(2);
    expect(textOf(view)).toContain('This page gives no date that could be relied on.');
  });
});

it('says so instead of breaking when a text is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [first] = republished.findings;
  if (!first) throw new Error('no finding');
  const broken = { ...first, says: { key: 'gone', args: {} } };
  return Promise.resolve(show(done({ ...republished, findings: [broken] }))).then(async (view) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(textOf(view)).toContain('This page could not be checked.');
  });
});

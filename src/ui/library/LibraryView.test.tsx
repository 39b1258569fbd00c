import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../core/entities/gazetteer';
import { RURITANIA } from '../../core/testing/ruritania';
import { type Route, readRoute } from '../../library/route';
import { buildShelf } from '../../library/shelf';
import { all, click, mount, openAll, settle, textOf } from '../testing/mount.test-dom';
import { wording } from '../testing/wording.test-data';
import { LibraryView } from './LibraryView';

const data = {
  factBase: RURITANIA,
  shelf: buildShelf(RURITANIA),
  gazetteer: buildGazetteer(RURITANIA),
  releases: [
    {
      version: '2026.1.2',
      date: '2026-01-02',
      note: 'A second look.',
      added: ['outlets/press'],
      removed: [],
      changed: [
        {
          record: 'events/2024-08-21-sapt-strelsau',
          parts: [{ part: 'end', change: 'changed' as const, was: '2024-08-21', now: '2024-08-22' }],
        },
      ],
    },
    {
      version: '2026.1.1',
      date: '2026-01-01',
      note: 'First.',
      added: ['events/2024-08-21-sapt-strelsau'],
      removed: [],
      changed: [],
    },
  ],
};

const notebook = {
  entries: [],
  unreadable: 0,
  desk: { keep: async () => true, remove: async () => undefined, save: () => undefined },
};

function show(hash: string, onRoute: (route: Route, replace?: boolean) => void = () => undefined): HTMLElement {
  return mount(
    <LibraryView wording={wording} data={data} route={readRoute(hash)} notebook={notebook} onRoute={onRoute} />,
  );
}

describe('the library', () => {
  it('lists all events, newest first, under their years', () => {
    const root = show('');
    expect(all(root, '.event-row__title').map(textOf)).toEqual([
      'Anton Sapt in Strelsau',
      'Helsing in Edelweiss',
      'Otto Sapt in Strelsau',
    ]);
    expect(all(root, 'h2').map(textOf)).toEqual(['2024', '2023', '2019']);
    expect(textOf(root.querySelector('[role=status]'))).toBe('3 events');
  });

  it('shows what the address asks for, and offers the way back to all', () => {
    const root = show('#/events?text=Helzing&place=edelweiss');
    expect(all(root, '.event-row__title').map(textOf)).toEqual(['Helsing in Edelweiss']);
    expect(root.querySelector('input')?.getAttribute('value') ?? root.querySelector('input')?.value).toBe('Helzing');
    expect(textOf(root.querySelector('[role=status] button'))).toBe('Show all events');
    expect(textOf(show('#/events?text=nothing').querySelector('[role=status]'))).toContain('No event on record fits');
  });

  it('writes a chosen year into the address', () => {
    const asked: Route[] = [];
    const root = show('#/events?text=sapt', (route) => asked.push(route));
    const year = all(root, '.year').find((one) => textOf(one) === '2019');
    expect(year?.getAttribute('aria-label')).toBe('2019: 1 event');
    click(year);
    expect(asked).toEqual([readRoute('#/events?text=sapt&year=2019')]);
  });

  it('has a page for each event: table without a page column, look-alikes, references, history', async () => {
    const root = show('#/event/2024-08-21-sapt-strelsau');
    await openAll(root);
    expect(textOf(root.querySelector('h1'))).toBe('Anton Sapt in Strelsau');
    expect(all(root, 'thead th').map(textOf).slice(0, 2)).toEqual(['Claim', 'The record']);
    expect(all(root, 'tbody tr')).toHaveLength(3);
    expect(all(root, '.bullets a').map((one) => one.getAttribute('href'))).toContain(
      '#/event/2023-05-24-helsing-edelweiss',
    );
    expect(all(root, '.origin')).toHaveLength(2);
    expect(textOf(root)).toContain('changed: end, from 2024-08-21 to 2024-08-22');
    expect(textOf(show('#/event/unknown'))).toContain('no event of this name');
  });

  it('draws figures with other issuers beside them, and the same as a table', async () => {
    const root = show('#/figures');
    await openAll(root);
    expect(textOf(root.querySelector('.chart__row'))).toMatch(
      /^2022 ?US\$190\.27bn ?US\$185bn \(Ruritanian customs\)$/,
    );
    expect(all(root, '.chart__mark')).toHaveLength(1);
    expect(all(root, '.figures tbody tr')).toHaveLength(1);
  });

  it('tells the changes of each release, with the way to the events', async () => {
    const root = show('#/changes');
    await openAll(root);
    await settle();
    expect(all(root, 'h2').map(textOf)).toHaveLength(2);
    expect(root.querySelector('.records a')?.getAttribute('href')).toBe('#/event/2024-08-21-sapt-strelsau');
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../core/analyze';
import { articleOf } from '../core/testing/articleOf';
import { RURITANIA } from '../core/testing/ruritania';
import type { TabView } from '../messaging/protocol';
import type { Sender } from '../platform/messages';
import { handleMessage, leaveOffTabs, samePage, type World } from './handlers';

const PAGE: Sender = { tabId: 7, frameId: 0, url: 'https://news.example/a', own: false };
const SURFACE: Sender = { tabId: null, frameId: null, url: 'chrome-extension://x/popup.html', own: true };

const ARTICLE = {
  ...articleOf(
    'Ruritanian President Karl Rassen met Graustarkian Premier Anton Sapt in Strelsau on Wednesday.\n' +
      'Trade between Ruritania and Graustark has grown for years, officials in both capitals say, and talks go on.\n' +
      'The visit came as flooding kept troops busy along the border of Ruritania, with no end in sight.',
    { headline: 'Ruritania and Graustark deepen ties', url: 'https://news.example/a' },
  ),
};

function worldWith(part: Partial<World> = {}) {
  const views = new Map<number, TabView>();
  const told: string[] = [];
  const world: World = {
    views: {
      get: async (tabId) => views.get(tabId) ?? { state: 'quiet' },
      set: async (tabId, view) => void views.set(tabId, view),
      tabs: async () => [...views.keys()],
      forget: async (tabId) => void views.delete(tabId),
    },
    analyse: (article) => analyze(article, RURITANIA),
    injectReader: async () => true,
    leaveReader: async (tabId) => void told.push(`leave ${tabId}`),
    showInReader: async (tabId, id) => void told.push(`show ${tabId} ${id}`),
    flag: async (finding, about) => told.push(`flag ${finding.id} ${about}`) > 0,
    wording: async () => ({ locale: 'en', catalog: {} }),
    tabUrl: async () => 'https://news.example/a#top',
    showBadge: async () => {},
    badgeOf: async (view) => ({
      text: view.state === 'done' ? String(view.analysis.statements.differing) : '',
      title: '',
      color: '',
    }),
    announce: async (tabId) => void told.push(`announce ${tabId}`),
    isOn: async () => true,
    ...part,
  };
  return { world, views, told };
}

describe('handlers', () => {
  it('reads an article and keeps its analysis for the surfaces', async () => {
    const { world, views } = worldWith();
    await handleMessage({ type: 'gate/article-detected', url: 'https://news.example/a' }, PAGE, world);
    expect(views.get(7)).toMatchObject({ state: 'reading' });
    const answer = await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world);
    expect(answer).toMatchObject({ ok: true, value: { analysis: { event: { id: '2024-08-21-sapt-strelsau' } } } });
    const view = await handleMessage({ type: 'surface/get-tab-view', tabId: 7 }, SURFACE, world);
    expect(view).toMatchObject({ ok: true, value: { state: 'done' } });
  });

  it('shows nothing of an address the tab has left', async () => {
    const { world } = worldWith({ tabUrl: async () => 'https://news.example/b' });
    await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world);
    expect(await handleMessage({ type: 'surface/get-tab-view', tabId: 7 }, SURFACE, world)).toEqual({
      ok: true,
      value: { state: 'quiet' },
    });
  });

  it('leaves no badge on a page the tab has moved on to', async () => {
    const badges: string[] = [];
    const { world } = worldWith({
      tabUrl: async () => 'https://news.example/b',
      showBadge: async (_tabId, badge) => void badges.push(badge.text),
    });
    await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world);
    expect(badges.at(-1)).toBe('');
  });

  it('refuses what is not of the protocol, or not from whom it should be', () => {
    const { world } = worldWith();
    const view = { type: 'surface/get-tab-view', tabId: 7 };
    for (const [message, sender] of [
      [{ type: 'gate/article-detected', url: 'https://x.example', more: 1 }, PAGE],
      [{ type: 'reader/analyse', article: { ...ARTICLE, text: 3 } }, PAGE],
      [null, PAGE],
      ['text', SURFACE],
      [view, PAGE],
      [
        { type: 'gate/article-left', url: 'https://x.example' },
        { ...PAGE, frameId: 3 },
      ],
      [
        { type: 'gate/article-left', url: 'https://x.example' },
        { ...PAGE, tabId: null },
      ],
    ] as const) {
      expect(handleMessage(message, sender, world)).toBeNull();
    }
  });

  it('does not read where it is switched off', async () => {
    const { world, views } = worldWith({ isOn: async () => false });
    const answer = await handleMessage({ type: 'gate/article-detected', url: 'https://news.example/a' }, PAGE, world);
    expect(answer).toMatchObject({ ok: false });
    expect(views.get(7)).toEqual({ state: 'quiet' });
  });

  it('turns a fault of the engine into an outcome', async () => {
    const { world, views } = worldWith({
      analyse: () => {
        throw new Error('broken');
      },
    });
    expect(await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world)).toEqual({
      ok: false,
      why: 'broken',
    });
    expect(views.get(7)).toMatchObject({ state: 'failed', why: 'broken' });
  });

  it('takes the marks away when the page moves on', async () => {
    const { world, views, told } = worldWith();
    await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world);
    await handleMessage({ type: 'gate/article-left', url: 'https://news.example/a' }, PAGE, world);
    expect(views.get(7)).toEqual({ state: 'quiet' });
    expect(told).toContain('leave 7');
  });

  it('notes what could not be placed, for the page it belongs to only', async () => {
    const { world, views } = worldWith();
    await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world);
    const placed = { type: 'reader/placed', placed: [], orphans: ['f1'] };
    await handleMessage({ ...placed, url: 'https://news.example/b' }, PAGE, world);
    expect(views.get(7)).toMatchObject({ orphans: [] });
    await handleMessage({ ...placed, url: 'https://news.example/a' }, PAGE, world);
    expect(views.get(7)).toMatchObject({ orphans: ['f1'] });
  });

  it('takes a fragment for the same page', () => {
    expect(samePage('https://a.example/x#1', 'https://a.example/x')).toBe(true);
    expect(samePage('https://a.example/x?y', 'https://a.example/x')).toBe(false);
  });

  it('keeps a finding of the tab it was flagged in, and refuses any other', async () => {
    const { world, told } = worldWith();
    await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world);
    const flag = (findingId: string) => handleMessage({ type: 'reader/flag', findingId, about: 'match' }, PAGE, world);
    expect(await flag('f1')).toEqual({ ok: true, value: null });
    expect(told).toContain('flag f1 match');
    expect(await flag('f999')).toMatchObject({ ok: false });
    const full = worldWith({ flag: async () => false });
    await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, full.world);
    const refused = handleMessage({ type: 'reader/flag', findingId: 'f1', about: 'finding' }, PAGE, full.world);
    expect(await refused).toEqual({ ok: false, why: 'no room' });
  });

  it('quiets the tabs that are switched off, and no others', async () => {
    let on = true;
    const { world, told, views } = worldWith({ isOn: async () => on });
    await handleMessage({ type: 'reader/analyse', article: ARTICLE }, PAGE, world);
    await leaveOffTabs([7, 8], world);
    expect(views.get(7)?.state).toBe('done');
    on = false;
    await leaveOffTabs([7, 8], world);
    expect(views.get(7)?.state).toBe('quiet');
    expect(told).toContain('leave 7');
    expect(told).not.toContain('leave 8');
  });
});

import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import type { Finding } from '../core/model/finding';
import type { Wording } from '../core/model/wording';
import { admit } from '../messaging/door';
import type { Outcome, ReadArticle, TabView, ToBackground } from '../messaging/protocol';
import type { Badge } from '../platform/badge';
import type { Sender } from '../platform/messages';
import type { TabViews } from './tabViews';

/** What the handlers need of the world; the entrypoint hands in the real things. */
export interface World {
  readonly views: TabViews;
  readonly analyse: (article: Article) => Analysis;
  readonly injectReader: (tabId: number) => Promise<boolean>;
  readonly leaveReader: (tabId: number) => Promise<void>;
  readonly showInReader: (tabId: number, findingId: string) => Promise<void>;
  /** Keeps a finding in the notebook; false when there is no room. */
  readonly flag: (finding: Finding, about: 'finding' | 'match', analysis: Analysis) => Promise<boolean>;
  readonly tabUrl: (tabId: number) => Promise<string | null>;
  readonly showBadge: (tabId: number, badge: Badge) => Promise<void>;
  readonly badgeOf: (view: TabView) => Promise<Badge>;
  readonly announce: (tabId: number) => Promise<void>;
  /** Words in the language the reader has set. */
  readonly wording: () => Promise<Wording>;
  /** False when the reader has switched us off, everywhere or for this address. */
  readonly isOn: (url: string) => Promise<boolean>;
}

/**
 * Answers a message, or returns null when it is not one of ours. Content scripts speak only for
 * their own tab and main frame; surfaces are our own pages.
 */
export function handleMessage(message: unknown, sender: Sender, world: World): Promise<Outcome<unknown>> | null {
  const admitted = admit(message);
  if (!admitted) return null;
  const fromSurface = admitted.type.startsWith('surface/');
  if (fromSurface) return sender.own ? answerSurface(admitted, world) : null;
  if (sender.tabId === null || sender.frameId !== 0) return null;
  return answerPage(admitted, sender.tabId, sender.url, world);
}

async function answerPage(message: ToBackground, tabId: number, url: string, world: World): Promise<Outcome<unknown>> {
  switch (message.type) {
    case 'gate/article-detected': {
      if (!(await world.isOn(url))) {
        // What was found before the reader switched us off is not to be seen any more.
        await change(tabId, { state: 'quiet' }, world);
        return fail('switched off');
      }
      await change(tabId, { state: 'reading', url: message.url }, world);
      if (await world.injectReader(tabId)) return done(null);
      await change(tabId, { state: 'quiet' }, world);
      return fail('the page takes no scripts');
    }
    case 'gate/article-left':
      await world.leaveReader(tabId);
      await change(tabId, { state: 'quiet' }, world);
      return done(null);
    case 'reader/analyse':
      return analyseFor(tabId, message.article, world);
    case 'reader/placed': {
      const view = await world.views.get(tabId);
      if (view.state === 'done' && view.url === message.url) {
        await change(tabId, { ...view, orphans: message.orphans }, world);
      }
      return done(null);
    }
    case 'reader/flag': {
      const view = await world.views.get(tabId);
      const finding = view.state === 'done' ? view.analysis.findings.find((one) => one.id === message.findingId) : null;
      if (view.state !== 'done' || !finding) return fail('no such finding');
      return (await world.flag(finding, message.about, view.analysis)) ? done(null) : fail('no room');
    }
    default:
      return fail('not a message of a page');
  }
}

/** Takes everything off the tabs whose pages are not to be looked at any more: the reader has just said so. */
export async function leaveOffTabs(tabIds: readonly number[], world: World): Promise<void> {
  for (const tabId of tabIds) {
    const view = await world.views.get(tabId);
    if (view.state === 'quiet' || (await world.isOn(view.url))) continue;
    await world.leaveReader(tabId);
    await change(tabId, { state: 'quiet' }, world);
  }
}

async function analyseFor(tabId: number, article: Article, world: World): Promise<Outcome<ReadArticle | null>> {
  const url = article.url ?? '';
  try {
    const analysis = world.analyse(article);
    const view: TabView = { state: 'done', url, analysis, orphans: [] };
    await change(tabId, view, world);
    return done({ analysis, wording: await world.wording() });
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    await change(tabId, { state: 'failed', url, why }, world);
    return fail(why);
  }
}

async function answerSurface(message: ToBackground, world: World): Promise<Outcome<unknown>> {
  switch (message.type) {
    case 'surface/get-tab-view':
      return done(await currentView(message.tabId, world));
    case 'surface/show-finding':
      await world.showInReader(message.tabId, message.findingId);
      return done(null);
    default:
      return fail('not a message of a surface');
  }
}

/** A view belongs to the address it was made for: a tab that moved on is quiet until read again. */
async function currentView(tabId: number, { views, tabUrl }: World): Promise<TabView> {
  const view = await views.get(tabId);
  if (view.state === 'quiet') return view;
  return (await isShown(view.url, tabId, { tabUrl })) ? view : { state: 'quiet' };
}

async function isShown(url: string, tabId: number, { tabUrl }: Pick<World, 'tabUrl'>): Promise<boolean> {
  const shown = await tabUrl(tabId);
  return shown !== null && samePage(shown, url);
}

/** The fragment does not make another page. */
export function samePage(one: string, other: string): boolean {
  return one.split('#', 1)[0] === other.split('#', 1)[0];
}

async function change(tabId: number, view: TabView, world: World): Promise<void> {
  await world.views.set(tabId, view);
  await world.showBadge(tabId, await world.badgeOf(view));
  await world.announce(tabId);
  // The tab may have moved on while its page was read: the badge must not follow it to another page.
  if (view.state !== 'quiet' && !(await isShown(view.url, tabId, world))) {
    await world.showBadge(tabId, await world.badgeOf({ state: 'quiet' }));
  }
}

function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

function fail(why: string): Outcome<never> {
  return { ok: false, why };
}

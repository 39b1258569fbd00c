import { vi } from 'vitest';
import type { Tab } from '../src/cli/browsers/session';
import type { Analysis } from '../src/core/model/analysis';
import type { TabView } from '../src/messaging/protocol';

const PATIENCE = { timeout: 30_000, interval: 50 };

/** Waits until the extension has read the tab's page; throws with its words when it failed. */
export async function analysisOf(tab: Tab<unknown>): Promise<Analysis> {
  const view = await settledView(tab, ({ state }) => state === 'done' || state === 'failed');
  if (view.state === 'done') return view.analysis;
  throw new Error(view.state === 'failed' ? view.why : view.state);
}

/** Waits until the tab's view is as wanted, and gives it. */
export function settledView(tab: Tab<unknown>, wanted: (view: TabView) => boolean): Promise<TabView> {
  let last = 'no answer';
  return vi
    .waitUntil(async () => {
      const answer = await tab.view();
      last = answer.ok ? answer.value.state : answer.why;
      return answer.ok && wanted(answer.value) && answer.value;
    }, PATIENCE)
    .catch(() => {
      throw new Error(`the tab's view stayed "${last}" for ${PATIENCE.timeout / 1000} seconds`);
    });
}

import { setTimeout as pause } from 'node:timers/promises';
import type { TabView } from '../../messaging/protocol';
import type { Tab } from '../browsers/session';

const PATIENCE = 20_000;
const INTERVAL = 60;

/** Asks for the tab's view until it is final, or until patience ends; then the last one. */
export async function finalView(tab: Tab<unknown>): Promise<TabView> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await tab.view();
    if (!answer.ok) return { state: 'failed', url: '', why: answer.why };
    const { state } = answer.value;
    if (state === 'done' || state === 'failed' || Date.now() > end) return answer.value;
    await pause(INTERVAL);
  }
}

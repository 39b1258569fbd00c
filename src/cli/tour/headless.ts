import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsstand, StandPage } from '../../../e2e/sites/server';
import { type ChromiumSession, launchChromium } from '../browsers/launchChromium';
import { ROOT } from '../command';
import { say } from '../say';
import { finalView } from './await';
import { printTable, type Row, rowsOf } from './table';

/** Where the pictures of a tour are left, below the project's folder. */
export const PICTURES = '.output/tour';

const POPUP = { width: 420, height: 600 };

/**
 * Visits every sample article without a window: reads what the extension made of it, takes a
 * picture of the page and of the popup, and prints the findings. Resolves to the number of pages
 * that were not treated as they should be: an article not read, or a page off the topic that was.
 */
export async function takeTour(newsstand: Newsstand, executable: string, extensionDir: string): Promise<number> {
  const folder = join(ROOT, PICTURES);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const session = await launchChromium({ executable, extensionDir, headless: true });
  const visits: Visit[] = [];
  try {
    const pages = newsstand.pages.filter(({ shelf }) => shelf !== 'hostile');
    for (const [i, page] of pages.entries()) {
      say(`${i + 1} of ${pages.length}: ${page.id}`);
      visits.push(await visit(session, page, folder));
    }
  } finally {
    await session.close();
  }
  console.log(`\n${printTable(visits.flatMap(({ rows }) => rows))}\n`);
  const quiet = visits.filter(({ outcome }) => outcome === 'quiet').map(({ id }) => id);
  console.log(`Left alone, being off the topic: ${quiet.join(', ') || 'none'}.`);
  console.log(`Pictures of pages and popups: ${PICTURES}/`);
  return visits.filter(({ outcome }) => outcome === 'wrong').length;
}

interface Visit {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly outcome: 'read' | 'quiet' | 'wrong';
}

async function visit(session: ChromiumSession, sample: StandPage, folder: string): Promise<Visit> {
  const { id, url, expect } = sample;
  const tab = await session.openTab(url);
  if (!expect.topic) {
    await tab.page.screenshot({ path: join(folder, `${id}.png`) });
    const answer = await tab.view();
    await tab.close();
    const state = answer.ok ? answer.value.state : answer.why;
    if (state === 'quiet') return { id, rows: [], outcome: 'quiet' };
    return { id, rows: [[id, 'off the topic', '-', '-', `the view is "${state}"`]], outcome: 'wrong' };
  }
  const view = await finalView(tab);
  await tab.page.screenshot({ path: join(folder, `${id}.png`) });
  const popup = await session.openPage(`popup.html?tab=${tab.id}`);
  await popup.setViewportSize(POPUP);
  await popup.screenshot({ path: join(folder, `${id}-popup.png`), fullPage: true });
  await Promise.all([popup.close(), tab.close()]);
  if (view.state === 'done') return { id, rows: rowsOf(id, view.analysis), outcome: 'read' };
  const why = view.state === 'failed' ? view.why : `the view stayed "${view.state}"`;
  return { id, rows: [[id, 'not read', '-', '-', why]], outcome: 'wrong' };
}

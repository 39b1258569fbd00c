import type { Newsstand } from '../../../e2e/sites/server';
import { launchChromium } from '../browsers/launchChromium';
import { say } from '../say';

/** Opens the newsstand in a window, with the extension loaded, until the person closes it. */
export async function openWindow(newsstand: Newsstand, executable: string, extensionDir: string): Promise<void> {
  const session = await launchChromium({ executable, extensionDir, headless: false });
  const [first] = session.context.pages();
  const page = first ?? (await session.context.newPage());
  await page.goto(newsstand.url);
  await page.bringToFront();
  say('The newsstand is open. Pick an article, then look at the toolbar button. Close the window to end.');
  await session.closed;
  await session.close();
}

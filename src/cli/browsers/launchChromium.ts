import { type BrowserContext, chromium, type Page } from 'playwright';
import { Complaint } from '../complaint';
import { readManifest } from './manifest';
import { quietChromiumProfile } from './profile';
import { askBadge, askView, blankAddress, createTab, once, type Session, type Tab } from './session';

export interface ChromiumOptions {
  readonly executable: string;
  /** Folder of the built extension; null starts the browser without it, for comparison. */
  readonly extensionDir: string | null;
  readonly headless: boolean;
  /** `http://host:port` through which everything but loopback must go. */
  readonly proxy?: string;
}

export interface ChromiumSession extends Session<Page, Page> {
  readonly context: BrowserContext;
}

/** Starts Chromium on a fresh profile with background traffic off. */
export async function startChromium(
  options: ChromiumOptions,
): Promise<{ context: BrowserContext; stop: () => Promise<void> }> {
  const { executable, extensionDir, headless, proxy } = options;
  const profile = quietChromiumProfile();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: executable,
    // Playwright's own `headless` would start a shell that cannot load extensions.
    headless: false,
    // Chromium refuses to run its sandbox as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
      ...(extensionDir === null
        ? ['--disable-extensions']
        : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]),
      ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`]),
      '--no-pings',
      '--disable-domain-reliability',
      '--disable-client-side-phishing-detection',
    ],
  });
  const stop = async () => {
    await context.close();
    profile.remove();
  };
  return { context, stop };
}

/** Starts Chromium with the extension and waits until it runs. Throws a `Complaint` when it does not. */
export async function launchChromium(
  options: ChromiumOptions & { readonly extensionDir: string },
): Promise<ChromiumSession> {
  readManifest(options.extensionDir);
  const { context, stop } = await startChromium(options);
  try {
    const origin = await originOfExtension(context);
    const openPage = async (path: string) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    };
    // A page of the extension from which it is questioned; opened when first needed.
    const desk = once(() => openPage('popup.html?tab=0'));
    return {
      browser: 'chromium',
      context,
      extensionOrigin: origin,
      openTab: async (url) => openTab(context, await desk(), url),
      openPage,
      closed: new Promise((resolve) => context.once('close', () => resolve())),
      close: stop,
    };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function originOfExtension(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => null));
  if (worker !== null) return worker.url().split('/', 3).join('/');
  throw new Complaint(
    'The browser started, but the extension did not: branded Chrome no longer loads one from the command line.',
    'Install Chromium, or set SECOND_SOURCE_CHROME to its executable.',
  );
}

async function openTab(context: BrowserContext, desk: Page, url: string): Promise<Tab<Page>> {
  const address = blankAddress();
  const opened = context.waitForEvent('page', (page) => page.url() === address);
  const id = await createTab(desk, address);
  const page = await opened;
  await page.goto(url, { waitUntil: 'load' });
  return {
    id,
    page,
    view: () => askView(desk, id),
    badge: () => askBadge(desk, id),
    close: () => page.close(),
  };
}

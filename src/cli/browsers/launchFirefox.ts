import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Complaint } from '../complaint';
import { type ExtensionPage, openExtensionPage } from './firefoxPage';
import { readManifest } from './manifest';
import { freshProfile } from './profile';
import { askBadge, askView, createTab, once, type Session, type Tab } from './session';

export interface FirefoxOptions {
  readonly executable: string;
  /** Folder of the built extension, unpacked. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** Loopback port of the proxy through which everything but loopback must go. */
  readonly proxyPort?: number;
}

export interface FirefoxSession extends Session<Page, ExtensionPage> {
  readonly driver: Browser;
}

/** Starts Firefox on a fresh profile over WebDriver BiDi, and installs the extension for this run. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const { executable, extensionDir, headless, proxyPort } = options;
  const id = extensionIdIn(extensionDir);
  const uuid = randomUUID();
  const profile = freshProfile();
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile.folder,
    // Without it Firefox lets no driver go to an extension's own pages.
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      // Firefox gives each extension a random address; fixing it beforehand lets us open its pages.
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    },
  });
  const close = async () => {
    await driver.close();
    profile.remove();
  };
  try {
    await driver.installExtension(extensionDir);
    const origin = `moz-extension://${uuid}`;
    const openPage = (path: string) => openExtensionPage(driver, `${origin}/${path}`);
    // A page of the extension from which it is questioned; opened when first needed.
    const desk = once(() => openPage('popup.html?tab=0'));
    return {
      browser: 'firefox',
      driver,
      extensionOrigin: origin,
      openTab: async (url) => openTab(driver, await desk(), url),
      openPage,
      closed: new Promise((resolve) => driver.once('disconnected', () => resolve())),
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function extensionIdIn(folder: string): string {
  const id = readManifest(folder).browser_specific_settings?.gecko.id;
  if (id !== undefined) return id;
  throw new Complaint(
    `The extension in ${folder} has no id for Firefox.`,
    'Use the one that `wxt build -b firefox` makes.',
  );
}

function proxyPreferences(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

async function openTab(driver: Browser, desk: ExtensionPage, url: string): Promise<Tab<Page>> {
  const before = new Set(driver.targets());
  const id = await createTab(desk, 'about:blank');
  const page = await (await driver.waitForTarget((target) => !before.has(target))).page();
  if (page === null) throw new Error(`Firefox opened no page for tab ${id}`);
  await page.goto(url, { waitUntil: 'load' });
  return {
    id,
    page,
    view: () => askView(desk, id),
    badge: () => askBadge(desk, id),
    close: () => page.close(),
  };
}

import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { Complaint } from '../complaint';
import { installDebianPackage, mayInstall } from './debian';
import { isExecutable, onPath, programFolders } from './executable';

/** Where a kind of browser may be, in the order of asking. */
interface Whereabouts {
  readonly label: string;
  /** Environment variable that names the executable and outranks the rest. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly usualPlaces: () => readonly string[];
  readonly debianPackage: string;
}

// Chromium before Chrome: branded builds no longer take an unpacked extension from the command line.
const CHROMIUM: Whereabouts = {
  label: 'Chromium or Chrome',
  variable: 'SECOND_SOURCE_CHROME',
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'],
  usualPlaces: () => [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    ...macApplications(['Chromium', 'Google Chrome', 'Microsoft Edge']),
    ...programFolders().flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    chromium.executablePath(),
  ],
  debianPackage: 'chromium',
};

const FIREFOX: Whereabouts = {
  label: 'Firefox',
  variable: 'SECOND_SOURCE_FIREFOX',
  commands: ['firefox', 'firefox-esr'],
  usualPlaces: () => [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    ...macApplications(['Firefox'], 'firefox'),
    ...programFolders().map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
  debianPackage: 'firefox-esr',
};

/** Path of a Chromium to use. Installs one where that is possible; throws a `Complaint` otherwise. */
export function findChromium(): Promise<string> {
  return find(CHROMIUM);
}

/** Path of a Firefox to use. Installs one where that is possible; throws a `Complaint` otherwise. */
export function findFirefox(): Promise<string> {
  return find(FIREFOX);
}

async function find(browser: Whereabouts): Promise<string> {
  const named = process.env[browser.variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Complaint(`${browser.variable} is "${named}", which is no program.`, 'Name an executable, or unset it.');
  }
  const present = look(browser);
  if (present !== null) return present;
  const remedy = `Install ${browser.label}, or set ${browser.variable} to its executable.`;
  if (!mayInstall()) throw new Complaint(`No ${browser.label} was found, and this user may not install one.`, remedy);
  await installDebianPackage(browser.debianPackage);
  const installed = look(browser);
  if (installed !== null) return installed;
  throw new Complaint(`apt-get could not install the package ${browser.debianPackage}.`, remedy);
}

function look({ commands, usualPlaces }: Whereabouts): string | null {
  return onPath(commands) ?? usualPlaces().find(isExecutable) ?? null;
}

function macApplications(names: readonly string[], executable?: string): string[] {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    names.map((name) => join(folder, `${name}.app/Contents/MacOS`, executable ?? name)),
  );
}

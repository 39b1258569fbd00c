import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../browsers/find';
import { readManifest } from '../browsers/manifest';
import { build, builtFolder, SECOND_TOPIC, type Target } from '../build';
import { ROOT, runScript } from '../command';
import { Complaint } from '../complaint';
import { say } from '../say';
import { type Count, countTests } from './report';

/** A part of the test run. Resolves to its count of tests, `null` for a check that has none; throws when it fails otherwise. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Count | null>;
}

/** Everything `npm test` does, in order. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    run: async () => {
      // Writes the files that the project's tsconfig extends; a fresh clone has none.
      await check('wxt/bin/wxt.mjs', 'prepare');
      return check('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
    },
  },
  { name: 'types of the core, which knows no browser', run: () => check('typescript/bin/tsc', '-p', 'src/core') },
  { name: 'lint', run: () => check('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'what reads dates, in other zones and languages', run: elsewhere },
  { name: 'build for Chromium', run: () => build('chrome').then(() => null) },
  { name: 'build with the record of another topic', run: () => build('chrome', SECOND_TOPIC).then(() => null) },
  { name: 'build for Firefox', run: () => build('firefox').then(() => null) },
  { name: 'end to end in Chromium', run: () => inBrowser('chromium', 'chrome', findChromium) },
  { name: 'end to end in Firefox', run: () => inBrowser('firefox', 'firefox', findFirefox) },
];

async function check(script: string, ...args: string[]): Promise<null> {
  if ((await runScript(script, args)) === 0) return null;
  throw new Complaint(`${script.split('/').at(-1)} found faults.`, 'Mend what is said above.');
}

/** Looks for the build and the browser beforehand, so that a missing one is told once and in a sentence. */
async function inBrowser(project: string, target: Target, find: () => Promise<string>): Promise<Count> {
  readManifest(builtFolder(target));
  say(`Using ${await find()}`);
  return vitest(project);
}

/** Ahead of UTC by 12 or 13 hours, behind it by 7 or 8, and by a half hour; other digits, other orders of a date. */
const ELSEWHERE = [
  { TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' },
  { TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8' },
];

/** The folders in which the machine's zone or language could leak into what is said of a page. */
const READS_DATES = ['src/core', 'src/page', 'src/wording'];

/** One process for each place, its files in threads that share their modules: a third of the usual time. */
async function elsewhere(): Promise<Count> {
  let [passed, failed] = [0, 0];
  for (const place of ELSEWHERE) {
    say(`${place.TZ}, ${place.LANG}`);
    const count = await vitest('unit', ['--pool=threads', '--no-isolate', ...READS_DATES], {
      ...place,
      LC_ALL: place.LANG,
    });
    passed += count.passed;
    failed += count.failed;
  }
  return { passed, failed };
}

async function vitest(project: string, more: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Count> {
  const folder = join(ROOT, '.output/test');
  const file = join(folder, `${[project, env.TZ?.replace('/', '-')].filter(Boolean).join('-')}.json`);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await runScript('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...more], env);
  return countTests(file);
}

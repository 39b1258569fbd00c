import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parse, stringify } from 'yaml';
import { type Changelog, changelog } from '../factbase/changes/changelog';
import { diffRecords } from '../factbase/changes/diffRecords';
import { printChangelog } from '../factbase/changes/printChangelog';
import { type RawRecords, readRawRecords } from '../factbase/changes/rawRecords';
import { factBaseFolder } from '../factbase/folder';
import { ROOT } from './command';
import { Complaint, runMain } from './complaint';

const FOLDER = factBaseFolder(ROOT);
const FILE = join(FOLDER, 'changelog.yaml');
const PAGE = join(ROOT, 'docs/factbase/changelog.md');
const USAGE = 'Use: npm run fact:release -- --note "what it is about" [--since REVISION]';

/**
 * `npm run fact:release -- --note "…"`: writes a release of the record into its changelog, from the
 * differences to the release before: the revision that last changed the changelog, or `--since`.
 */
await runMain(async () => {
  const { values } = parseArgs({ options: { note: { type: 'string' }, since: { type: 'string' } } });
  if (!values.note) throw new Complaint('A release needs a note of what it is about.', USAGE);
  const known = existsSync(FILE) ? v.parse(changelog, parse(readFileSync(FILE, 'utf8'))).releases : [];
  const since = values.since ?? git('log', '-1', '--format=%H', '--', relative(ROOT, FILE));
  const before: RawRecords = since === '' ? new Map() : recordsAt(since);
  const differences = diffRecords(before, readRawRecords(FOLDER));
  if (Object.values(differences).every((list) => list.length === 0)) {
    throw new Complaint('Nothing of the record has changed since the release before.', 'Release it when it has.');
  }
  const date = new Date().toISOString().slice(0, 10);
  const release = { version: versionOf(date, known), date, note: values.note, ...differences };
  const all: Changelog = { releases: [release, ...known] };
  writeFileSync(FILE, stringify(all, { lineWidth: 120 }));
  writeFileSync(PAGE, printChangelog(all));
  console.log(`${release.version}: ${release.added.length} added, ${release.changed.length} changed`);
  return 0;
});

function versionOf(date: string, known: Changelog['releases']): string {
  const plain = date.split('-').map(Number).join('.');
  const sameDay = known.filter((one) => one.date === date).length;
  return sameDay === 0 ? plain : `${plain}.${sameDay}`;
}

function recordsAt(revision: string): RawRecords {
  const folder = mkdtempSync(join(tmpdir(), 'factbase-'));
  try {
    const path = relative(ROOT, FOLDER);
    const archive = execFileSync('git', ['archive', revision, path], { cwd: ROOT, maxBuffer: 2 ** 30 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return readRawRecords(join(folder, path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

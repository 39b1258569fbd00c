import { parseArgs } from 'node:util';
import { factBaseFolder } from '../factbase/folder';
import { readSources } from '../factbase/read';
import { type Count, REVIEW_DAYS, statsOf } from '../factbase/stats';
import { ROOT } from './command';

/** Longest list printed; `--json` has them whole. */
const MOST = 20;

/** `npm run fact:stats [-- --json]`: what the fact base holds, where it is thin, what is due for review. */
const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const stats = statsOf(readSources(factBaseFolder(ROOT)).sources, new Date());
if (values.json) console.log(JSON.stringify(stats, null, 2));
else {
  table('In all', Object.entries(stats.totals));
  table('Events by year', stats.eventsByYear);
  table('Events by kind', stats.eventsByKind);
  table('Reports by outlet', stats.reportsByOutlet);
  table('Reports by country', stats.reportsByCountry);
  list(
    'Events below the aim',
    stats.thin.map(({ event, lacks }) => `${event}: ${lacks.join(', ')}`),
  );
  list('Facts that rest on one origin', stats.singleOrigin);
  list(
    `Due for review (not checked for ${REVIEW_DAYS} days)`,
    stats.due.map(({ record, checked }) => `${record}: ${checked}`),
  );
}

function table(title: string, rows: readonly Count[]): void {
  list(
    title,
    rows.map(([name, count]) => `${String(count).padStart(6)}  ${name}`),
  );
}

function list(title: string, lines: readonly string[]): void {
  console.log(`\n${title}${lines.length > MOST ? ` (${MOST} of ${lines.length})` : ''}`);
  for (const line of lines.slice(0, MOST)) console.log(`  ${line}`);
  if (lines.length === 0) console.log('  none');
}

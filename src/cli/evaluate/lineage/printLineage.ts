import type { LineageReport } from './measureLineage';

export function printLineage({ scores, judged, copies }: LineageReport): void {
  console.log('\nlineage, invented originals\n');
  console.log(`${'outcome'.padEnd(16)} articles   right copy   wrong copy   share off by`);
  for (const { outcome, articles, right, descended, wrong, shareError } of scores) {
    const found = descended > 0 ? `${right} of ${descended}` : '–';
    const off = shareError === null ? '–' : shareError.toFixed(2);
    console.log(
      `${outcome.padEnd(16)} ${String(articles).padStart(8)}   ${found.padStart(10)}   ${String(wrong).padStart(10)}   ${off.padStart(12)}`,
    );
  }
  for (const one of judged) {
    if (one.found !== one.wanted)
      console.log(`  ${one.id}: ${one.found ?? 'nothing'}, expected ${one.wanted ?? 'nothing'}`);
    for (const kind of one.missedChanges) console.log(`  ${one.id}: change not named: ${kind}`);
  }
  const each = copies.count > 0 ? Math.round(copies.bytes / copies.count) : 0;
  console.log(`\nknown copies: ${copies.count} of ${copies.events} events, ${copies.bytes} bytes, ${each} a copy`);
}

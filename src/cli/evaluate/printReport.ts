import type { Band } from './calibrate';
import type { GateScore, RecordHeadlines } from './measureGate';
import type { Score, Share, Summary } from './summarise';

const two = (value: number | null) => (value === null ? '   –' : value.toFixed(2).padStart(4));

function shareText({ right, of }: Share): string {
  return `${two(of > 0 ? right / of : null)} ${`(${right} of ${of})`.padEnd(14)}`;
}

/** Prints the scores as tables, then every fault by name. */
export function printReport(
  suites: readonly ({ suite: string } & Summary)[],
  gate: readonly GateScore[] | null,
  headlines: readonly RecordHeadlines[],
): void {
  for (const suite of suites) printSuite(suite);
  for (const { kind, pieces, precision, recall, strata } of gate ?? []) {
    console.log(`\ngate on real news, ${kind}: ${pieces} pieces, precision ${two(precision)}, recall ${two(recall)}`);
    for (const one of strata) {
      console.log(
        `  ${one.stratum.padEnd(22)} ${String(one.pieces).padStart(5)} pieces, let in ${(100 * one.letIn).toFixed(0)} %`,
      );
    }
  }
  printHeadlines(headlines);
}

function printHeadlines(headlines: readonly RecordHeadlines[]): void {
  if (headlines.length === 0) return;
  const named = headlines.map((one) => `${one.language} ${one.letIn} of ${one.headlines}`);
  console.log(`\ngate on headlines of the record that name all sides, let in: ${named.join(', ')}`);
}

function printSuite(summary: { suite: string } & Summary): void {
  const { expressions, honest, calibration, faults } = summary;
  console.log(`\n${summary.suite}: ${summary.specimens} invented articles\n`);
  printScores('outcome', summary.outcomes);
  printScores('aspect', [...summary.aspects, summary.total]);
  if (expressions.some((one) => one.listed > 0)) printExpressions(expressions);
  const shares: readonly [string, Share][] = [
    ['"contradicted" deserved', summary.contradicted],
    ['event right', summary.event],
    ['passages right', summary.passages],
    ['page date right', summary.documentTime],
    ['witnesses read', summary.witnesses],
  ];
  for (const [what, share] of shares) if (share.of > 0) console.log(`${what.padEnd(24)} ${shareText(share)}`);
  console.log(`honest articles with a false alarm: ${honest.withFalseAlarm} of ${honest.articles}\n`);
  printBands('differences', calibration.differences);
  printBands('all findings', calibration.all);
  console.log(`${'rule'.padEnd(24)} ${'verdict'.padEnd(16)} deserved`);
  for (const { rule, verdict, deserved } of summary.rules) {
    console.log(`${rule.padEnd(24)} ${verdict.padEnd(16)} ${shareText(deserved)}`);
  }
  if (faults.length > 0) console.log(`\nfaults:\n${faults.map((one) => `  ${one}`).join('\n')}`);
}

function printScores(what: string, scores: readonly Score[]): void {
  console.log(`${what.padEnd(24)} recall              precision`);
  for (const { name, recall, precision } of scores) {
    console.log(`${name.padEnd(24)} ${shareText(recall)} ${shareText(precision)}`);
  }
  console.log('');
}

function printBands(what: string, bands: readonly Band[]): void {
  console.log(`${`${what}, said with`.padEnd(24)} on average  deserved`);
  for (const { from, confidence, right, said } of bands) {
    console.log(
      `${`${from.toFixed(2)} or more`.padEnd(24)} ${two(confidence)}        ${shareText({ right, of: said })}`,
    );
  }
  console.log('');
}

function printExpressions(scores: Summary['expressions']): void {
  console.log(`${'time expressions'.padEnd(28)}   listed  recall  precision  right day`);
  for (const { kind, listed, recall, precision, placed } of scores) {
    console.log(
      `${kind.padEnd(28)} ${String(listed).padStart(8)}    ${two(recall)}       ${two(precision)}       ${two(placed)}`,
    );
  }
  console.log('');
}

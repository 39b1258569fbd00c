import type { GateScore } from './measureGate';
import type { Summary } from './summarise';

const two = (value: number | null) => (value === null ? '   –' : value.toFixed(2).padStart(4));

/** Prints the scores as tables, then every fault by name. */
export function printReport(suites: readonly ({ suite: string } & Summary)[], gate: readonly GateScore[] | null): void {
  for (const suite of suites) printSuite(suite);
  for (const { kind, pieces, precision, recall, strata } of gate ?? []) {
    console.log(`\ngate on real news, ${kind}: ${pieces} pieces, precision ${two(precision)}, recall ${two(recall)}`);
    for (const one of strata) {
      console.log(
        `  ${one.stratum.padEnd(22)} ${String(one.pieces).padStart(5)} pieces, let in ${(100 * one.letIn).toFixed(0)} %`,
      );
    }
  }
}

function printSuite({
  suite,
  specimens,
  outcomes,
  total,
  event,
  honest,
  faults,
  ...more
}: { suite: string } & Summary) {
  const { documentTime, witnesses, expressions, calibration } = more;
  console.log(`\n${suite}: ${specimens} invented articles\n`);
  console.log(`${'outcome'.padEnd(28)} articles  recall  precision`);
  for (const one of [...outcomes, total]) {
    console.log(
      `${one.outcome.padEnd(28)} ${String(one.specimens).padStart(8)}    ${two(one.recall)}       ${two(one.precision)}`,
    );
  }
  if (expressions.some((one) => one.listed > 0)) printExpressions(expressions);
  const shares = [
    `event right ${event.right} of ${event.of}`,
    `page date right ${documentTime.right} of ${documentTime.of}`,
    `witnesses read ${witnesses.right} of ${witnesses.of}`,
  ];
  console.log(`\n${shares.join(' · ')}`);
  console.log(`honest articles with a false alarm: ${honest.withFalseAlarm} of ${honest.articles}`);
  for (const { from, said, right } of calibration) {
    console.log(
      `differences said with confidence ${from.toFixed(1)} or more: ${said}, deserved ${((100 * right) / said).toFixed(0)} %`,
    );
  }
  if (faults.length > 0) console.log(`\nfaults:\n${faults.map((one) => `  ${one}`).join('\n')}`);
}

function printExpressions(scores: Summary['expressions']): void {
  console.log(`\n${'time expressions'.padEnd(28)}   listed  recall  precision  right day`);
  for (const { kind, listed, recall, precision, placed } of scores) {
    console.log(
      `${kind.padEnd(28)} ${String(listed).padStart(8)}    ${two(recall)}       ${two(precision)}       ${two(placed)}`,
    );
  }
}

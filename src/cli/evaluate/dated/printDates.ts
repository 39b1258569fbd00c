import type { DatedAnswer, DateScore } from './measureDates';

/** Prints the scores, the cost, and on request every page that came out wrong, of the tuned half only. */
export function printDates(scores: readonly DateScore[], answers: readonly DatedAnswer[], faults: boolean): void {
  console.log('document dates     pages  right  wrong   none  accuracy  precision');
  for (const { name, pages, right, wrong, none, accuracy, precision } of scores) {
    const counts = [pages, right, wrong, none].map((value) => String(value).padStart(5)).join('  ');
    console.log(`${name.padEnd(18)} ${counts}     ${accuracy.toFixed(3)}      ${precision.toFixed(3)}`);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  const extracting = mean(answers.map((one) => one.extracting));
  const deciding = mean(answers.map((one) => one.deciding));
  console.log(
    `\nms per page: ${extracting.toFixed(1)} to extract, ${deciding.toFixed(2)} to read and weigh the witnesses`,
  );
  if (!faults) return;
  console.log('\nfaults (tuned half):');
  for (const { page, time, outcome } of answers) {
    if (outcome === 'right' || page.half !== 'tuned') continue;
    console.log(`  ${page.file}: said ${time?.date ?? 'none'} (${time?.certainty ?? 'no article'}), is ${page.date}`);
    for (const one of time?.witnesses ?? []) {
      console.log(`      ${one.date} ${one.weight.toFixed(2)} ${one.role} ${one.kind}, ${one.place}: ${one.quote}`);
    }
  }
}

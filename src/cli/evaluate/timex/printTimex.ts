import type { measureTimex } from './measureTimex';

const three = (value: number) => value.toFixed(3).replace(/^0/, ' ');

/** Prints the scores as tables; with `faults` every fault of the corpora that are not held out. */
export function printTimex({ corpora, specs }: ReturnType<typeof measureTimex>, faults: boolean): void {
  console.log(
    `${'annotated news'.padEnd(20)}  documents  expressions  strict  relaxed   value    type    days   named  ms/1,000`,
  );
  for (const one of corpora) {
    console.log(
      `${one.corpus.padEnd(20)}  ${String(one.documents).padStart(9)}  ${String(one.expressions).padStart(11)}  ${[one.strict, one.relaxed, one.value, one.type, one.dayRecall, one.namedRecall].map((score) => three(score).padStart(6)).join('  ')}  ${one.speed.toFixed(3).padStart(8)}`,
    );
  }
  console.log(`\n${'Recognizers-Text'.padEnd(34)} cases  expressions  relaxed  values right`);
  for (const one of specs) {
    console.log(
      `${one.spec.padEnd(34)} ${String(one.cases).padStart(5)}  ${String(one.expressions).padStart(11)}  ${three(one.relaxed).padStart(7)}  ${one.value === null ? '–' : three(one.value).padStart(12)}`,
    );
  }
  if (!faults) return;
  for (const { corpus, faults: all } of corpora.filter((one) => !/held out|all|platinum/.test(one.corpus))) {
    console.log(`\n${corpus}`);
    for (const { what, words, wanted, said, around } of all)
      console.log(
        `  ${what.padEnd(9)}${words.padEnd(30)}  wanted ${wanted.padEnd(12)} said ${said.padEnd(12)}  … ${around} …`,
      );
  }
}

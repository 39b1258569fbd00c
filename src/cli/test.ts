import { Complaint, runMain } from './complaint';
import { say } from './say';
import type { Count } from './test/report';
import { STEPS, type Step } from './test/steps';

/**
 * `npm test`: types, lint, unit tests, builds, end-to-end tests in both browsers. Every step runs,
 * whatever became of those before it; the last line counts the tests, and a check that failed
 * without counting any counts as one.
 */
await runMain(async () => {
  let passed = 0;
  let failed = 0;
  const outcomes: string[] = [];
  for (const [i, step] of STEPS.entries()) {
    console.log('');
    say(`${i + 1} of ${STEPS.length}: ${step.name}`);
    const count = await countOf(step);
    passed += count?.passed ?? 0;
    failed += count?.failed ?? 0;
    outcomes.push(`${count?.failed ? '✗' : '✓'} ${step.name}${count ? `: ${inWords(count)}` : ''}`);
  }
  console.log(`\n${outcomes.join('\n')}`);
  console.log(inWords({ passed, failed }));
  return failed === 0 ? 0 : 1;
});

async function countOf({ run }: Step): Promise<Count | null> {
  try {
    return await run();
  } catch (fault) {
    if (fault instanceof Complaint) console.error(`${fault.sentence}\n→ ${fault.remedy}`);
    else console.error(fault);
    return { passed: 0, failed: 1 };
  }
}

function inWords({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFactBase } from './check/loadFactBase';
import { ROOT } from './command';
import { runMain } from './complaint';
import { judgeSpecimen } from './evaluate/judgeSpecimen';
import { measureGate } from './evaluate/measureGate';
import { printReport } from './evaluate/printReport';
import { readSpecimens } from './evaluate/specimen';
import { summarise } from './evaluate/summarise';

/** Folders of `e2e/corpus/`. Rules are never mended on `heldout/`: its figures say how they carry over. */
const SUITES = ['dates', 'claims', 'heldout/dates'];

/** `npm run evaluate [-- --json] [-- --suite dates]`: quality on the invented corpus, and of the gate. */
await runMain(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, suite: { type: 'string' } } });
  const factBase = loadFactBase();
  const suites = SUITES.filter((suite) => values.suite === undefined || suite === values.suite).map((suite) => {
    const judged = readSpecimens(join(ROOT, 'e2e/corpus', suite)).map((one) => judgeSpecimen(one, factBase));
    const summary = summarise(judged);
    // Whoever sees the faults of held-out articles by the way would mend rules on them.
    const named = !suite.startsWith('heldout/') || values.suite === suite;
    return { suite, ...summary, faults: named ? summary.faults : [] };
  });
  const news = join(ROOT, '../shared/corpus/gate-dev.jsonl.gz');
  const gate = values.suite === undefined && existsSync(news) ? measureGate(news, factBase) : null;
  if (values.json) console.log(JSON.stringify({ suites, gate }, null, 2));
  else printReport(suites, gate);
  return 0;
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFactBase } from './check/loadFactBase';
import { ROOT } from './command';
import { Complaint, runMain } from './complaint';
import { readDatedPages } from './evaluate/dated/datedPages';
import { answerPage, scoreDates } from './evaluate/dated/measureDates';
import { printDates } from './evaluate/dated/printDates';
import { judgeSpecimen } from './evaluate/judgeSpecimen';
import { measureLineage } from './evaluate/lineage/measureLineage';
import { printLineage } from './evaluate/lineage/printLineage';
import { measureGate, measureRecordHeadlines } from './evaluate/measureGate';
import { printReport } from './evaluate/printReport';
import { readSpecimens } from './evaluate/specimen';
import { summarise } from './evaluate/summarise';
import { measureTimex } from './evaluate/timex/measureTimex';
import { printTimex } from './evaluate/timex/printTimex';

/** Folders of `e2e/corpus/`. Rules are never mended on `heldout/`: its figures say how they carry over. */
const SUITES = ['dates', 'claims', 'heldout/dates', 'heldout/claims'];

const OPTIONS = {
  json: { type: 'boolean' },
  suite: { type: 'string' },
  /** For `htmldate` and `timex`: the folder of their data, which lies outside the project, and faults by name. */
  data: { type: 'string' },
  /** For `htmldate`: tools know the addresses of the pages. */
  address: { type: 'boolean' },
  faults: { type: 'boolean' },
} as const;

/** `npm run evaluate [-- --json] [-- --suite dates]`: quality on the invented corpus, and of the gate; public suites by name. */
await runMain(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.suite === 'htmldate') {
    const answers = readDatedPages(values.data ?? '').map((page) => answerPage(page, values.address === true));
    if (values.json) console.log(JSON.stringify(scoreDates(answers), null, 2));
    else printDates(scoreDates(answers), answers, values.faults === true);
    return 0;
  }
  if (values.suite === 'timex') {
    if (values.data === undefined)
      throw new Complaint('The timex suite needs --data.', 'Name the folder of its data; see docs/evaluation.md.');
    const scores = measureTimex(values.data);
    if (values.json) console.log(JSON.stringify(scores, null, 2));
    else printTimex(scores, values.faults === true);
    return 0;
  }
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
  const headlines = values.suite === undefined ? measureRecordHeadlines(factBase) : [];
  const lineage = values.suite === undefined || values.suite === 'lineage' ? measureLineage(factBase) : null;
  if (values.json) console.log(JSON.stringify({ suites, gate, headlines, lineage }, null, 2));
  else {
    printReport(suites, gate, headlines);
    if (lineage) printLineage(lineage);
  }
  return 0;
});

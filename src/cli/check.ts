import { checkFiles } from './check/checkFiles';
import { checkLines } from './check/checkLines';
import { loadFactBase } from './check/loadFactBase';
import { readArguments } from './check/readArguments';
import { runMain } from './complaint';

/** `npm run --silent check -- page.html [--url URL] [--json]`, or `-- --jsonl FILE`. */
await runMain(async () => {
  const wanted = readArguments(process.argv.slice(2));
  const factBase = loadFactBase();
  return wanted.jsonl === null ? checkFiles(wanted, factBase) : checkLines(wanted.jsonl, factBase);
});

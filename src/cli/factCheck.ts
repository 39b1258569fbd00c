import { checkFactBase } from '../factbase/check';
import { factBaseFolder } from '../factbase/folder';
import { printProblem } from '../factbase/problem';
import { ROOT } from './command';

/** `npm run fact:check [-- FOLDER]`: shape and meaning of every record; every fault with its place and remedy. */
const folder = process.argv[2] ?? factBaseFolder(ROOT);
const { sources, problems } = checkFactBase(folder);
for (const problem of problems) console.error(printProblem(problem));
console.log(
  `${sources.events.length} events, ${sources.events.flatMap((event) => event.coverage).length} reports, ` +
    `${sources.outlets.length} outlets, ${sources.entities.length} entities: ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

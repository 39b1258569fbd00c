import { checkFactBase } from '../factbase/check';
import { printProblem } from '../factbase/problem';

const root = process.argv[2] ?? 'assets/factbase';
const { sources, problems } = checkFactBase(root);
for (const problem of problems) console.error(printProblem(problem));
console.log(
  `${sources.events.length} events, ${sources.events.flatMap((event) => event.coverage).length} reports, ` +
    `${sources.outlets.length} outlets, ${sources.entities.length} entities: ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { DRAFTS, draftOf, isDraftKind } from '../factbase/draft';
import { factBaseFolder } from '../factbase/folder';
import { id as idSchema } from '../factbase/schema/scalars';
import { ROOT } from './command';
import { Complaint, runMain } from './complaint';

const USAGE = `Use: npm run fact:new -- ${Object.keys(DRAFTS).join('|')} some-id`;

/** `npm run fact:new -- event 2024-11-05-some-words`: an annotated record to fill in; for an event, its test as well. */
await runMain(async () => {
  const [kind = '', id = ''] = process.argv.slice(2);
  if (!isDraftKind(kind)) throw new Complaint(`There is no kind of record "${kind}".`, USAGE);
  const faults = v.safeParse(idSchema, id).issues ?? [];
  if (faults[0]) throw new Complaint(`"${id}" is no id: ${faults[0].message}.`, USAGE);
  write(join(factBaseFolder(ROOT), DRAFTS[kind], `${id}.yaml`), draftOf(kind, id));
  if (kind === 'event') write(join(ROOT, 'e2e/corpus/claims', `record-${id}.yaml`), draftOf('specimen', id));
  console.log('Fill in every FILL-IN, then: npm run fact:check');
  return 0;
});

function write(path: string, text: string): void {
  if (existsSync(path)) throw new Complaint(`${relative(ROOT, path)} is there already.`, 'Choose another id.');
  writeFileSync(path, text);
  console.log(relative(ROOT, path));
}

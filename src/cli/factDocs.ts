import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldComments } from '../factbase/reference/fieldComments';
import { printReference } from '../factbase/reference/printReference';
import { RECORD_KINDS } from '../factbase/reference/recordKinds';
import { ROOT } from './command';

/** `npm run fact:docs`: writes the schema reference of the fact base into docs/. */
const model = readFileSync(join(ROOT, 'src/core/model/factbase.ts'), 'utf8');
writeFileSync(join(ROOT, 'docs/factbase/schema.md'), printReference(RECORD_KINDS, fieldComments(model)));

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factBaseFolder } from '../factbase/folder';
import { canonicalText } from '../factbase/form/canonical';
import { shapeOf } from '../factbase/form/shape';
import { FOLDERS } from '../factbase/read';
import { ROOT } from './command';

/** `npm run fact:fix [-- FOLDER]`: puts every record into canonical form; tells what it changed and what it could not. */
const folder = process.argv[2] ?? factBaseFolder(ROOT);
for (const [name, schema] of Object.entries(FOLDERS)) {
  const shape = shapeOf(schema);
  for (const file of readdirSync(join(folder, name)).filter((one) => one.endsWith('.yaml'))) {
    const path = join(folder, name, file);
    const text = readFileSync(path, 'utf8');
    const mended = canonicalText(text, shape);
    if (mended === null) {
      console.error(`${name}/${file}: a *reference would stand in front of its &anchor; order its fields by hand`);
      process.exitCode = 1;
    } else if (mended !== text) {
      writeFileSync(path, mended);
      console.log(`${name}/${file}: put in order`);
    }
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Complaint } from '../complaint';

/** The part of an extension's manifest that is read here. */
const MANIFEST = v.object({
  browser_specific_settings: v.optional(v.object({ gecko: v.object({ id: v.string() }) })),
});

export type Manifest = v.InferOutput<typeof MANIFEST>;

/** Manifest of a built extension. Throws a `Complaint` when there is no such thing in the folder. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Complaint(`There is no built extension in ${folder}.`, 'Run `npm run build`.');
  return v.parse(MANIFEST, JSON.parse(readFileSync(file, 'utf8')));
}

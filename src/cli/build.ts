import { join } from 'node:path';
import { ROOT, runScript } from './command';
import { Complaint } from './complaint';

export type Target = 'chrome' | 'firefox';

/** Folder the built extension lies in. */
export function builtFolder(target: Target): string {
  return join(ROOT, `.output/${target}-mv3`);
}

/** Builds the extension for one family of browsers; resolves to its folder. Throws a `Complaint` when it fails. */
export async function build(target: Target): Promise<string> {
  const code = await runScript('wxt/bin/wxt.mjs', ['build', '-b', target]);
  if (code === 0) return builtFolder(target);
  throw new Complaint(`The extension could not be built for ${target}.`, 'Mend what is said above, then try again.');
}

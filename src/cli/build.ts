import { join } from 'node:path';
import { ROOT, runScript } from './command';
import { Complaint } from './complaint';

export type Target = 'chrome' | 'firefox';

/** A build with another record than the one that ships. */
export interface Edition {
  /** Ends the name of the folder it is built into. */
  readonly name: string;
  /** Folder of its fact base, below the project's. */
  readonly factBase: string;
}

/** The invented topic that shows that a second one needs files only. */
export const SECOND_TOPIC: Edition = { name: 'second-topic', factBase: 'e2e/topic/factbase' };

/** Folder the built extension lies in. */
export function builtFolder(target: Target, edition?: Edition): string {
  return join(ROOT, `.output/${target}-mv3${edition ? `-${edition.name}` : ''}`);
}

/** Builds the extension for one family of browsers; resolves to its folder. Throws a `Complaint` when it fails. */
export async function build(target: Target, edition?: Edition): Promise<string> {
  const mode = edition ? ['--mode', edition.name] : [];
  const env = edition ? { SECOND_SOURCE_FACTBASE: edition.factBase } : {};
  const code = await runScript('wxt/bin/wxt.mjs', ['build', '-b', target, ...mode], env);
  if (code === 0) return builtFolder(target, edition);
  throw new Complaint(`The extension could not be built for ${target}.`, 'Mend what is said above, then try again.');
}

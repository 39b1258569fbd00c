import { run } from '../command';
import { say } from '../say';
import { onPath } from './executable';

/** Debian's package can be installed only with `apt-get`, and only as root. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

/** Installs a package and its dependencies; true when `apt-get` says that it went well. */
export async function installDebianPackage(name: string): Promise<boolean> {
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`${name} is not here; installing Debian's package: apt-get update`);
  // A list that could not be renewed is no reason to give up: the old one may still do.
  await run('apt-get', ['update', '-qq'], quietly);
  say(`apt-get install --no-install-recommends ${name}`);
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quietly)) === 0;
}

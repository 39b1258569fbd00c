import { readFileSync } from 'node:fs';

/** The style sheet that lies beside a site's templates. */
export function styleOf(site: string): string {
  return readFileSync(new URL(`./${site}/style.css`, import.meta.url), 'utf8');
}

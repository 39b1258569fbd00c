import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from './html';
import { htmlReply, type Reply } from './site';

/** A text found on the web that lies beside the project, never in it. */
export interface Seed {
  readonly number: string;
  readonly file: string;
}

/** The seeds in `folder`, or none when there is no such folder. */
export function findSeeds(folder: string): Seed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const number = /^(\d+)_.*\.txt$/.exec(file)?.[1];
      return number === undefined ? [] : [{ number, file: join(folder, file) }];
    });
}

/**
 * The seed as the barest article page. Its first line is the headline when it is short and does not
 * end like a sentence; nothing else is added, least of all a date.
 */
export function seedPage({ number, file }: Seed): Reply {
  const [first = '', ...rest] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const headed = first.length <= 200 && !/[.!?…|]$/.test(first);
  const lines = headed ? rest : [first, ...rest];
  return htmlReply(html`<html lang="en"><head><meta charset="utf-8"><title>${headed ? first : `Found copy ${number}`}</title>
<link rel="icon" href="data:,"></head><body><main><article>
${headed ? html`<h1>${first}</h1>` : null}
${lines.map((line) => html`<p>${line}</p>\n`)}</article></main></body></html>`);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Complaint } from '../../complaint';

/** A page of the suite with the day its makers found it to be of. */
export interface DatedPage {
  readonly url: string;
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Which half of the suite: rules are found on the tuned half only. */
  readonly half: Half;
  readonly path: string;
}

export type Half = 'tuned' | 'held-out';

/** The suite's lists and page folders, in the order in which its own script looks. */
const LISTS = ['eval_mediacloud_2020.json', 'eval_default.json'];
const FOLDERS = ['test_set', 'cache', 'eval'];

const list = v.record(v.string(), v.object({ file: v.string(), date: v.nullable(v.string()) }));

/** Reads the lists in `folder`, the `tests` folder of adbar/htmldate. Pages without a file or a date are left out. */
export function readDatedPages(folder: string): DatedPage[] {
  const lists = LISTS.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (lists.length === 0) {
    throw new Complaint(
      `${folder} holds neither ${LISTS.join(' nor ')}.`,
      'Give the tests folder of a copy of adbar/htmldate with --data; docs/evaluation.md tells how.',
    );
  }
  return lists.flatMap((path) =>
    Object.entries(v.parse(list, parsePythonJson(readFileSync(path, 'utf8')))).flatMap(([url, { file, date }]) => {
      const page = FOLDERS.map((name) => join(folder, name, file)).find((candidate) => existsSync(candidate));
      return page === undefined || date === null ? [] : [{ url, file, date, half: halfOf(file), path: page }];
    }),
  );
}

/** The suite's lists are written by Python, which writes a missing date as NaN: no JSON. */
function parsePythonJson(source: string): unknown {
  return JSON.parse(source.replace(/:\s{0,2}NaN(?=[,}])/g, ': null'));
}

/** Even or odd by a hash of the name (FNV-1a), so that a page stays in its half whatever else is added. */
function halfOf(name: string): Half {
  let hash = 0x811c9dc5;
  for (const unit of name) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) & 1) === 0 ? 'tuned' : 'held-out';
}

/** Decodes a page as a browser would: UTF-8 when it is, else the charset it names, else Western. */
export function readPageText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = bytes.subarray(0, 4096).toString('latin1');
    const named = /charset\s{0,2}=\s{0,2}["']?([\w-]{2,20})/i.exec(head)?.[1] ?? 'windows-1252';
    return decoderFor(named).decode(bytes);
  }
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

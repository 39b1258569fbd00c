import Papa from 'papaparse';
import * as v from 'valibot';
import { type NotebookEntry, notebookEntry } from './entry';
import { OWN_ENTRY } from './export/claimReview';
import { ENTRY_COLUMN } from './export/csv';
import { COMMENT_END, COMMENT_START } from './export/markdown';

/** Largest file taken in, in UTF-16 units. */
export const LONGEST_IMPORT = 20_000_000;

/** Why a part of a file was not taken. */
export type Refusal =
  /** The file is none of ours, or none at all. */
  | 'unknown-file'
  | 'too-large'
  /** The part holds no entry of ours. */
  | 'no-entry'
  /** It holds one that has not the right shape. */
  | 'broken-entry'
  /** The file has it twice. */
  | 'twice';

export interface ReadExport {
  readonly entries: readonly NotebookEntry[];
  /** `part` counts from 1: rows, sections or reviews of the file; 0 is the file as a whole. */
  readonly refused: readonly { readonly part: number; readonly why: Refusal }[];
}

/** Reads back what export wrote, whichever of its three forms. Never throws. */
export function readExport(text: string): ReadExport {
  if (text.length > LONGEST_IMPORT) return refuseAll('too-large');
  const parts = partsOf(text);
  if (parts === null) return refuseAll('unknown-file');
  const entries = new Map<string, NotebookEntry>();
  const refused: { part: number; why: Refusal }[] = [];
  for (const [at, part] of parts.entries()) {
    const why = part === undefined ? 'no-entry' : admit(part, entries);
    if (why) refused.push({ part: at + 1, why });
  }
  return { entries: [...entries.values()], refused };
}

function refuseAll(why: Refusal): ReadExport {
  return { entries: [], refused: [{ part: 0, why }] };
}

function admit(part: unknown, entries: Map<string, NotebookEntry>): Refusal | null {
  if (!v.is(notebookEntry, part)) return 'broken-entry';
  if (entries.has(part.id)) return 'twice';
  entries.set(part.id, part);
  return null;
}

/** The parts of a file, each with the entry it holds (undefined for none); null for a file not of ours. */
function partsOf(text: string): unknown[] | null {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('{')) return partsOfJson(start);
  if (start.startsWith('# ')) return partsOfMarkdown(start);
  return partsOfCsv(start);
}

function partsOfJson(text: string): unknown[] | null {
  const file = parsed(text);
  if (typeof file !== 'object' || file === null || !('@graph' in file) || !Array.isArray(file['@graph'])) return null;
  return file['@graph'].map((review: unknown) =>
    typeof review === 'object' && review !== null ? (review as Record<string, unknown>)[OWN_ENTRY] : undefined,
  );
}

function partsOfMarkdown(text: string): unknown[] | null {
  const lines = text.split('\n').filter((line) => line.startsWith(COMMENT_START));
  if (lines.length === 0 && text.includes('\n## ')) return null;
  return lines.map((line) =>
    parsed(line.slice(COMMENT_START.length).trimEnd().slice(0, -COMMENT_END.trimEnd().length)),
  );
}

function partsOfCsv(text: string): unknown[] | null {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (!meta.fields?.includes(ENTRY_COLUMN)) return null;
  return data.map((row) => {
    const cell = row[ENTRY_COLUMN];
    return cell ? parsed(cell) : undefined;
  });
}

/** Null, which is no entry, for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

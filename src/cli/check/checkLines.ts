import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { DateText } from '../../core/model/article';
import type { FactBase } from '../../core/model/factbase';
import { Complaint } from '../complaint';
import { checkArticle } from './answer';
import { parsePage } from './parsePage';
import { wrapText } from './wrapText';

const line = v.object({
  id: v.union([v.string(), v.number()], 'needs an "id"'),
  url: v.nullish(v.string()),
  date: v.nullish(v.string()),
  title: v.nullish(v.string()),
  html: v.nullish(v.string()),
  text: v.nullish(v.string()),
});

type Line = v.InferOutput<typeof line>;

/** Answers each JSON line with a JSON line; broken ones are named by number on standard error. */
export function checkLines(file: string, factBase: FactBase): number {
  let failed = 0;
  for (const [at, raw] of readLines(file).entries()) {
    if (raw.trim() === '') continue;
    const read = readLine(raw);
    if (typeof read === 'string') {
      console.error(`${file}:${at + 1}: ${read}`);
      failed++;
      continue;
    }
    try {
      console.log(JSON.stringify(answerLine(read, factBase)));
    } catch (fault) {
      console.error(`${file}:${at + 1}: this page could not be read: ${(fault as Error).message}`);
      failed++;
    }
  }
  return failed > 0 ? 1 : 0;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
      .replace(/^\ufeff/, '')
      .split('\n');
  } catch (fault) {
    throw new Complaint(
      `${file} cannot be read: ${(fault as Error).message}.`,
      'Give a file of JSON lines, or - for standard input.',
    );
  }
}

/** The line, or what is wrong with it. */
function readLine(raw: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (fault) {
    return `not JSON: ${(fault as Error).message}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  if (!('id' in value)) return 'needs an "id"';
  const result = v.safeParse(line, value);
  if (!result.success)
    return result.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`).join('; ');
  if (result.output.html == null && result.output.text == null) return 'needs "html" or "text"';
  return result.output;
}

function answerLine({ id, url, date, title, html, text }: Line, factBase: FactBase) {
  const address = url ?? null;
  const page = html ?? wrapText(text ?? '', title ?? null);
  const dateTexts: DateText[] = [];
  if (date)
    dateTexts.push({ kind: 'given', role: 'published', text: date.slice(0, 200), place: 'given with the page' });
  return checkArticle(String(id), parsePage(page, address), { url: address, dateTexts }, factBase);
}

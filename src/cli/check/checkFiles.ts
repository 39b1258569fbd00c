import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { FactBase } from '../../core/model/factbase';
import { Complaint } from '../complaint';
import { checkArticle } from './answer';
import { isHtml, parsePage } from './parsePage';
import { printAnswer } from './printAnswer';
import type { CheckArguments } from './readArguments';

/** Checks HTML files; a file that cannot be read or is no page is complained of, the others are answered. */
export function checkFiles({ files, url, json }: CheckArguments, factBase: FactBase): number {
  let failed = 0;
  for (const file of files) {
    try {
      const html = readPage(file);
      const answer = checkArticle(basename(file), parsePage(html, url), { url }, factBase);
      if (json) console.log(JSON.stringify(answer));
      else printAnswer(answer);
    } catch (fault) {
      if (!(fault instanceof Complaint)) throw fault;
      console.error(`${fault.sentence}\n→ ${fault.remedy}`);
      failed++;
    }
  }
  return failed > 0 ? 1 : 0;
}

function readPage(file: string): string {
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (fault) {
    const missing = (fault as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Complaint(
      missing ? `There is no file ${file}.` : `${file} cannot be read: ${(fault as Error).message}.`,
      'Give the path of an HTML file.',
    );
  }
  if (!isHtml(html)) {
    throw new Complaint(
      `${file} is not HTML.`,
      'Save the page as HTML, or hand plain text over with --jsonl {"id", "text"}.',
    );
  }
  return html;
}

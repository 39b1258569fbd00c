import { stringify } from 'yaml';
import type { CopySentence, KnownCopy } from '../../core/model/factbase';
import type { AboutCopy } from './arguments';

/** The record as a file of the fact base: a sentence a line, hashes in quotes (four letters may read as a number). */
export function copyYaml(about: AboutCopy, language: string, sentences: readonly CopySentence[]): string {
  const { id, event, origin, date, seen, reference } = about;
  const record: Omit<KnownCopy, 'sentences'> = {
    id,
    event,
    origin,
    date,
    language: language === 'und' ? 'en' : language,
    seen,
    references: [reference],
  };
  const head = stringify(record, { lineWidth: 0, singleQuote: false, defaultStringType: 'PLAIN' });
  return `${quoteDates(head)}sentences:\n${sentences.map(sentenceLine).join('')}`;
}

/** Dates stand in quotes, as everywhere in the fact base. */
function quoteDates(yaml: string): string {
  return yaml.replace(/^(\s*(?:- )?(?:date|published|checked): )"?(\d{4}(?:-\d{2}){0,2})"?$/gm, '$1"$2"');
}

function sentenceLine({ words, credited, pairs, runs, speech }: CopySentence): string {
  const fields = [
    `words: ${words}`,
    ...(credited ? ['credited: true'] : []),
    `pairs: "${pairs}"`,
    `runs: "${runs}"`,
    ...(speech ? [`speech: "${speech}"`] : []),
  ];
  return `  - { ${fields.join(', ')} }\n`;
}

import type { TableCell, TableRow } from '../../core/model/analysis';
import { say } from './wording.test-data';

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  value: say(text),
  words: null,
  standing: 'record',
  finding: null,
  verdict: null,
  ...more,
});

const row = (claim: string, aspect: TableRow['aspect'], statement: string, more: Partial<TableRow>): TableRow => ({
  claim,
  aspect,
  statement,
  page: null,
  record: cell('as stated'),
  reports: {},
  ...more,
});

/** Invented: states, people and outlets are made up, and nothing but tests imports this. */
export const table: readonly TableRow[] = [
  row('signing-day', 'date', 'Day of the signing', {
    page: cell('Wednesday, 6 December 2023', {
      standing: 'unknown',
      finding: 'calendar/weekday:0',
      verdict: 'contradicted',
      words: 'on Wednesday',
    }),
    record: cell('Wednesday, 24 May 2023'),
    reports: {
      'wire-midday': cell('Wednesday, 24 May 2023'),
      lantern: cell('Wednesday, 24 May 2023'),
      vna: cell('Wednesday, 24 May 2023'),
      later: cell('Wednesday, 28 February 2024', { standing: 'slip', words: 'on Wednesday' }),
    },
  }),
  row('place', 'place', 'Where they met', {
    page: cell('Ostrava Bay', { finding: 'place:5', verdict: 'supported' }),
    record: cell('Ostrava Bay'),
    reports: { 'wire-midday': cell('Ostrava Bay'), skerry: cell('Ostrava Bay'), 'norrey-office': cell('Ostrava Bay') },
  }),
  row('formula', 'wording', 'Name of the partnership', {
    page: cell('“without borders”', { standing: 'variant', finding: 'formula:2', verdict: 'variant' }),
    record: cell('“without limits”'),
    reports: {
      'wire-midday': cell('“without limits”', { words: 'without limits' }),
      vna: cell('“without limits”'),
      skerry: cell('“without borders”', { standing: 'variant', words: 'knows no borders' }),
    },
  }),
  row('energy', 'attribution', 'Who said that deliveries grow by 40 %', {
    record: cell('Deputy premier Joren Hask'),
    reports: {
      vna: cell('Deputy premier Joren Hask'),
      lantern: cell('nobody is named', { standing: 'variant', words: 'projections show' }),
      'norrey-office': cell('unclear', { standing: 'unknown' }),
    },
  }),
  row('delegates', 'figure', 'Size of the delegation', {
    record: cell('1,200 businesspeople'),
    reports: { 'wire-midday': cell('1,200 businesspeople'), vna: cell('1,200 businesspeople') },
  }),
];

import type { Lineage } from '../../core/model/analysis';

/** A page that shares most of its text with an agency's midday copy. */
export const lineage: Lineage = {
  copy: '2023-05-24-wire-midday',
  event: 'norrey-visit',
  origin: 'wire-midday',
  outlet: 'Harbour Wire',
  date: '2023-05-24',
  seen: 'whole',
  shared: 0.82,
  fingerprints: { found: 140, telling: 61 },
  passages: [
    {
      id: 'p0',
      span: { start: 120, end: 420 },
      quote: { exact: 'The two premiers signed a set of papers on Wednesday.', prefix: '', suffix: ' Later' },
      sentences: 4,
      closely: true,
    },
    {
      id: 'p1',
      span: { start: 600, end: 700 },
      quote: { exact: 'Trade rose by two fifths.', prefix: '', suffix: '' },
      sentences: 1,
      closely: false,
    },
  ],
  changes: [
    { kind: 'attribution', span: { start: 600, end: 700 }, quote: 'Trade rose by two fifths.', words: [] },
    { kind: 'words', span: { start: 300, end: 420 }, quote: 'A partnership without borders.', words: ['borders'] },
  ],
  leftOut: { sentences: 3, of: 14 },
  findings: ['f2'],
  references: [{ url: 'https://coast-daily.example/copy', title: 'Premiers sign papers' }],
  others: [
    {
      copy: '2023-05-24-vna-evening',
      event: 'norrey-visit',
      origin: 'vna',
      outlet: 'Vastland News Agency',
      date: '2023-05-24',
      shared: 0.12,
    },
  ],
};

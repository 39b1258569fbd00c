import type { StripMark } from '../../core/model/analysis';
import { coverage } from './coverage.test-data';
import { say } from './wording.test-data';

const mark = (
  id: string,
  clock: StripMark['clock'],
  from: string,
  label: string,
  quoted = '',
  to = from,
): StripMark => ({
  id,
  clock,
  from,
  to,
  label: say(label),
  quote: quoted,
});

const publications = coverage.flatMap((one) =>
  one.published ? [mark(`pub-${one.id}`, 'publication', one.published, one.outlet)] : [],
);

/** A page dated months after the event. */
export const farStrip: readonly StripMark[] = [
  mark('event', 'event', '2023-05-24', 'On record: Wednesday, 24 May 2023, signing in Ostrava Bay'),
  mark(
    'resolved-0',
    'resolved',
    '2023-12-06',
    '“on Wednesday” read from the page’s date: Wednesday, 6 December 2023',
    'on Wednesday',
  ),
  mark('page', 'page', '2023-12-09', 'This page: Saturday, 9 December 2023 (certain)', '2023-12-09T08:14:00Z'),
  mark('url', 'witness', '2023-05-25', 'url path: Thursday, 25 May 2023', '/2023/05/25/'),
  mark('dateline', 'witness', '2023-05-24', 'dateline: Wednesday, 24 May 2023', 'OSTRAVA BAY, May 24 (Harbour Wire)'),
  ...publications,
];

/** All within days. */
export const nearStrip: readonly StripMark[] = [
  mark(
    'event',
    'event',
    '2023-05-23',
    'On record: Tuesday, 23 May 2023 to Thursday, 25 May 2023, visit',
    '',
    '2023-05-25',
  ),
  mark(
    'resolved-0',
    'resolved',
    '2023-05-17',
    '“Wednesday” read from the page’s date: 17 or 24 May 2023',
    'Wednesday',
    '2023-05-24',
  ),
  mark('page', 'page', '2023-05-25', 'This page: Thursday, 25 May 2023 (implied)', '25 May 2023'),
  mark('dateline', 'witness', '2023-05-24', 'dateline: Wednesday, 24 May 2023', 'OSTRAVA BAY, May 24'),
  ...publications.slice(0, 9),
];

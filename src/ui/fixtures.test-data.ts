/**
 * Invented analyses for tests and for looking at components. No reader ever sees them: nothing but
 * tests imports this file. States, people and outlets are made up.
 */
import ui from '../../assets/locales/en/ui.json';
import type { Analysis, CoverageReport, StripMark, TableCell, TableRow } from '../core/model/analysis';
import type { Finding } from '../core/model/finding';
import type { Message } from '../core/model/message';
import type { Wording } from '../wording/render';

export const wording: Wording = { locale: 'en-GB', catalog: { ...ui, 'test.say': '{text}' } };

export const say = (text: string): Message => ({ key: 'test.say', args: { text: { text } } });

const report = (id: string, outlet: string, origin: string, more: Partial<CoverageReport> = {}): CoverageReport => ({
  id,
  outlet,
  via: null,
  country: 'XX',
  kind: 'republication',
  url: `https://${id}.example/ministers`,
  headline: `Ministers of Norrey and Vastland sign in Ostrava Bay (${outlet})`,
  published: '2023-05-24',
  language: 'en',
  origin,
  seen: 'whole',
  owner: null,
  ...more,
});

const OWNER = 'Owned by a foundation set up by the port’s traders; paid for by readers and advertising.';
const STATE_OWNER = 'Owned and funded by the state of Vastland, whose information office appoints the editor.';

export const coverage: readonly CoverageReport[] = [
  report('wire-midday', 'Harbour Wire', 'wire-midday', { kind: 'agency', owner: OWNER }),
  report('lantern', 'Harbour Wire', 'wire-midday', { via: 'The Lantern' }),
  report('coast-daily', 'Harbour Wire', 'wire-midday', { via: 'Coast Daily', published: '2023-05-25' }),
  report('mirrorpost', 'Harbour Wire', 'wire-midday', { via: 'Mirror Post', published: '2023-05-25' }),
  report('inland', 'Inland Courier', 'wire-midday', { published: '2023-05-26' }),
  report('vna', 'Vastland News Agency', 'vna', { kind: 'agency', owner: STATE_OWNER }),
  report('vna-tribune', 'Vastland News Agency', 'vna', { via: 'Tribune of the South', published: '2023-05-24' }),
  report('norrey-office', 'Office of the Premier of Norrey', 'norrey-office', { kind: 'official' }),
  report('skerry', 'Skerry Broadcasting', 'skerry', { kind: 'original', published: '2023-05-23' }),
  report('later', 'Northern Digest', 'skerry', { published: '2024-03-02' }),
];

export const origins = [
  { id: 'wire-midday', outlet: 'Harbour Wire', title: 'midday copy of 24 May 2023', reports: ['wire-midday', 'lantern', 'coast-daily', 'mirrorpost', 'inland'] },
  { id: 'vna', outlet: 'Vastland News Agency', title: 'evening copy of 24 May 2023', reports: ['vna', 'vna-tribune'] },
  { id: 'skerry', outlet: 'Skerry Broadcasting', title: 'own report of 23 May 2023', reports: ['skerry', 'later'] },
  { id: 'norrey-office', outlet: 'Office of the Premier of Norrey', title: 'statement', reports: ['norrey-office'] },
];

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

const finding = (id: string, more: Partial<Finding>): Finding => ({
  id,
  kind: 'figure',
  verdict: 'supported',
  claim: id,
  event: '2023-05-24-signing',
  span: { start: 10, end: 20 },
  quote: quote('words of the page'),
  says: say('what the page says'),
  record: say('what the record says'),
  explanation: say('Both say the same.'),
  reasons: [say('The sentence names both premiers.'), say('The figure is within what the press rounds away.')],
  confidence: 0.93,
  reports: ['wire-midday', 'vna', 'norrey-office'],
  references: [],
  others: [],
  ...more,
});

export const findings: readonly Finding[] = [
  finding('calendar/weekday:0', {
    kind: 'weekday',
    verdict: 'contradicted',
    claim: 'calendar/weekday-against-page-date',
    quote: quote('on Wednesday', 'Premier Ada Lindqvist and her counterpart Oren Talvik signed a set of agreements ', ' in the presence of harbour officials, ending months of talks.'),
    says: say('Wednesday, read from the date of the page: Wednesday, 6 December 2023'),
    record: say('Wednesday, 24 May 2023'),
    explanation: say('The page is dated 9 December 2023, so its “Wednesday” would be 6 December. The people, the place and the agreements are those of 24 May 2023.'),
    reports: ['wire-midday', 'vna', 'norrey-office', 'skerry', 'lantern'],
    confidence: 0.97,
    others: [{ version: 'may-24', standing: 'record', value: say('Wednesday, 24 May 2023'), note: '', reports: ['wire-midday', 'lantern', 'coast-daily', 'mirrorpost', 'inland', 'vna'] }],
  }),
  finding('exports:1', {
    kind: 'figure',
    verdict: 'contradicted',
    quote: quote('190,000 million', 'Trade between the two reached ', ' crowns last year.'),
    says: say('190 trillion crowns'),
    record: say('190 billion crowns in 2022'),
    explanation: say('The record’s figure is a thousand times smaller; “190,000 million” is 190 billion.'),
    references: [{ url: 'https://customs.example/2022', title: 'Customs office of Norrey, yearly figures 2022' }],
    reports: [],
    confidence: 0.88,
  }),
  finding('formula:2', {
    kind: 'wording',
    verdict: 'variant',
    quote: quote('a partnership without borders', 'The two had declared ', ' a year before.'),
    says: say('“without borders”'),
    record: say('“without limits”'),
    explanation: say('Most reports have “limits”. “Borders” is another translation of the same word.'),
    confidence: 0.82,
    others: [
      { version: 'limits', standing: 'record', value: say('“without limits”'), note: 'the official translation', reports: ['wire-midday', 'vna', 'norrey-office'] },
      { version: 'borders', standing: 'variant', value: say('“without borders”'), note: 'a freer translation', reports: ['skerry'] },
    ],
  }),
  finding('page-date:3', {
    kind: 'page-date',
    verdict: 'variant',
    span: null,
    quote: quote(''),
    says: say('dated Saturday, 9 December 2023'),
    record: say('the event was on Wednesday, 24 May 2023'),
    explanation: say('The page came out 199 days after the event it tells as news. It reads like a republication.'),
    confidence: 0.95,
  }),
  finding('stage:4', {
    kind: 'stage',
    verdict: 'not-enough-info',
    quote: quote('was expected to meet the president', 'Lindqvist ', ' later in the day.'),
    says: say('planned'),
    record: say('the record does not say whether the meeting took place'),
    explanation: say('No report on record tells of it after the fact.'),
    confidence: 0.6,
    reports: ['skerry'],
  }),
  finding('place:5', {
    kind: 'place',
    quote: quote('Ostrava Bay', 'At talks in ', ' the premiers agreed'),
    says: say('Ostrava Bay'),
    record: say('Ostrava Bay, Vastland'),
    explanation: say('The place is the one on record.'),
  }),
  finding('agreement:6', {
    kind: 'agreement',
    quote: quote('an agreement on sports', 'They also signed ', ' and one on patents.'),
    says: say('agreements on sports and patents'),
    record: say('five memoranda, among them sports and patents'),
    explanation: say('The record names the same agreements.'),
  }),
];

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

export const table: readonly TableRow[] = [
  row('signing-day', 'date', 'Day of the signing', {
    page: cell('Wednesday, 6 December 2023', { standing: 'unknown', finding: 'calendar/weekday:0', verdict: 'contradicted', words: 'on Wednesday' }),
    record: cell('Wednesday, 24 May 2023'),
    reports: { 'wire-midday': cell('Wednesday, 24 May 2023'), lantern: cell('Wednesday, 24 May 2023'), vna: cell('Wednesday, 24 May 2023'), later: cell('Wednesday, 28 February 2024', { standing: 'slip', words: 'on Wednesday' }) },
  }),
  row('place', 'place', 'Where they met', {
    page: cell('Ostrava Bay', { finding: 'place:5', verdict: 'supported' }),
    record: cell('Ostrava Bay'),
    reports: { 'wire-midday': cell('Ostrava Bay'), skerry: cell('Ostrava Bay'), 'norrey-office': cell('Ostrava Bay') },
  }),
  row('formula', 'wording', 'Name of the partnership', {
    page: cell('“without borders”', { standing: 'variant', finding: 'formula:2', verdict: 'variant' }),
    record: cell('“without limits”'),
    reports: { 'wire-midday': cell('“without limits”', { words: 'without limits' }), vna: cell('“without limits”'), skerry: cell('“without borders”', { standing: 'variant', words: 'knows no borders' }) },
  }),
  row('energy', 'attribution', 'Who said that deliveries grow by 40 %', {
    record: cell('Deputy premier Joren Hask'),
    reports: { vna: cell('Deputy premier Joren Hask'), lantern: cell('nobody is named', { standing: 'variant', words: 'projections show' }), 'norrey-office': cell('unclear', { standing: 'unknown' }) },
  }),
  row('delegates', 'figure', 'Size of the delegation', {
    record: cell('1,200 businesspeople'),
    reports: { 'wire-midday': cell('1,200 businesspeople'), vna: cell('1,200 businesspeople') },
  }),
];

const mark = (id: string, clock: StripMark['clock'], from: string, label: string, quoted = '', to = from): StripMark => ({
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

export const farStrip: readonly StripMark[] = [
  mark('event', 'event', '2023-05-24', 'Event'),
  mark('resolved-0', 'resolved', '2023-12-06', '“Wednesday” by the page’s date', 'on Wednesday'),
  mark('resolved-1', 'resolved', '2023-05-24', '“Wednesday” by the record', 'on Wednesday'),
  mark('page', 'page', '2023-12-09', 'Date of the page', '2023-12-09T08:14:00Z'),
  mark('url', 'witness', '2023-05-25', 'Address of the page', '/2023/05/25/'),
  mark('dateline', 'witness', '2023-05-24', 'Dateline', 'OSTRAVA BAY, May 24 (Harbour Wire)'),
  ...publications,
];

export const nearStrip: readonly StripMark[] = [
  mark('event', 'event', '2023-05-23', 'Event', '', '2023-05-25'),
  mark('resolved-0', 'resolved', '2023-05-24', '“Wednesday”', 'on Wednesday'),
  mark('resolved-1', 'resolved', '2023-05-23', '“Tuesday”', 'arrived on Tuesday'),
  mark('page', 'page', '2023-05-25', 'Date of the page', '25 May 2023'),
  mark('dateline', 'witness', '2023-05-24', 'Dateline', 'OSTRAVA BAY, May 24'),
  ...publications.slice(0, 9),
];

const VISIT = {
  id: '2023-05-24-signing',
  title: 'Premier Lindqvist signs agreements with Oren Talvik in Ostrava Bay',
  summary: 'On the second day of her visit the premier of Norrey and her counterpart signed five memoranda on trade in services, sports, patents and farm goods.',
  start: '2023-05-23',
  end: '2023-05-25',
  key: '2023-05-24',
  places: ['Ostrava Bay', 'Vastland'],
  people: ['Ada Lindqvist', 'Oren Talvik'],
  confidence: 0.96,
  reasons: [say('Both premiers are named.'), say('The place is Ostrava Bay.'), say('“Patents” and “sports” are named together only in reports of this event.')],
};

/** A republication, dated months after the event. */
export const republished: Analysis = {
  article: { isArticle: true, url: 'https://reprint.example/a', headline: 'Premiers sign accords', outlet: 'Reprint Review', language: 'en', words: 540 },
  topic: { onTopic: true, score: 0.94, title: 'ties between Norrey and Vastland' },
  documentTime: {
    date: '2023-12-09',
    certainty: 'certain',
    witnesses: [
      { kind: 'json-ld', role: 'published', date: '2023-12-09', quote: '2023-12-09T08:14:00Z', place: 'datePublished', offsetMinutes: 0, weight: 0.9 },
      { kind: 'url', role: 'printed', date: '2023-05-25', quote: '/2023/05/25/', place: 'url path', offsetMinutes: null, weight: 0.6 },
      { kind: 'dateline', role: 'printed', date: '--05-24', quote: 'OSTRAVA BAY, May 24 (Harbour Wire)', place: 'first paragraph', offsetMinutes: null, weight: 0.7 },
    ],
    conflicts: [{ kind: 'url', role: 'printed', date: '2023-05-25', quote: '/2023/05/25/', place: 'url path', offsetMinutes: null, weight: 0.6 }],
  },
  event: VISIT,
  candidates: [
    { id: VISIT.id, title: VISIT.title, key: VISIT.key, score: 0.96, differs: null },
    { id: '2019-09-18-talks', title: 'Talks of the premiers in Highmere', key: '2019-09-18', score: 0.41, differs: 'Another premier of Vastland, and another place.' },
  ],
  statements: { total: 23, inRecord: 7, differing: 2 },
  findings,
  coverage,
  origins,
  table,
  omissions: [
    { claim: 'delegates', statement: '1,200 businesspeople travelled with the premier.', origins: 3 },
    { claim: 'loan', statement: 'A loan for the northern railway was put off.', origins: 2 },
  ],
  strip: farStrip,
  lineage: { origin: 'Harbour Wire’s midday copy of 24 May 2023', shared: 0.82 },
  factBase: { version: '2026.11.2', date: '2026-11-18' },
};

/** A page of the day after, on which all agrees. */
export const agreeing: Analysis = {
  ...republished,
  documentTime: { date: '2023-05-25', certainty: 'implied', witnesses: republished.documentTime.witnesses.slice(1, 2), conflicts: [] },
  statements: { total: 11, inRecord: 2, differing: 0 },
  findings: findings.slice(5),
  omissions: [],
  lineage: null,
  strip: nearStrip,
};

const NO_EVENT: Analysis = {
  ...republished,
  event: null,
  statements: { total: 9, inRecord: 1, differing: 0 },
  findings: [finding('series:0', { verdict: 'supported', event: null, reports: [], references: [{ url: 'https://customs.example/2022', title: 'Customs office of Norrey, 2022' }], quote: quote('190 billion crowns', 'Trade reached ', ' in 2022.') })],
  coverage: [],
  origins: [],
  table: [],
  omissions: [],
  lineage: null,
  strip: farStrip.slice(3, 4),
};

/** No event fits well. */
export const noEvent: Analysis = {
  ...NO_EVENT,
  candidates: [
    { id: 'a', title: 'Talks of the premiers in Highmere', key: '2019-09-18', score: 0.35, differs: null },
    { id: 'b', title: 'Call between the foreign ministers', key: '2022-02-02', score: 0.2, differs: null },
  ],
};

/** Two events fit, and nothing on the page decides between them. */
export const twoEvents: Analysis = {
  ...NO_EVENT,
  documentTime: { date: null, certainty: 'none', witnesses: [], conflicts: [] },
  strip: [],
  candidates: [
    { id: 'a', title: 'Premier Lindqvist meets Oren Talvik in Ostrava Bay', key: '2023-05-24', score: 0.52, differs: 'Five memoranda were signed.' },
    { id: 'b', title: 'Premier Lindqvist meets Oren Talvik in Highmere', key: '2024-08-21', score: 0.49, differs: 'The meeting was about the northern railway; nothing was signed.' },
    { id: 'c', title: 'Call between the foreign ministers', key: '2022-02-02', score: 0.2, differs: null },
  ],
};

/** An article about something else. */
export const offTopic: Analysis = { ...NO_EVENT, topic: { ...republished.topic, onTopic: false, score: 0.1 }, findings: [], candidates: [] };

import type { Finding } from '../../core/model/finding';
import { say } from './wording.test-data';

export const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

export const finding = (id: string, more: Partial<Finding>): Finding => ({
  id,
  kind: 'figure',
  verdict: 'supported',
  claim: id,
  rule: 'claim/figure',
  evidence: [],
  compared: null,
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

/** Invented: states, people and outlets are made up, and nothing but tests imports this. */
export const findings: readonly Finding[] = [
  finding('calendar/weekday:0', {
    kind: 'weekday',
    verdict: 'contradicted',
    claim: 'calendar/weekday-against-page-date',
    quote: quote(
      'on Wednesday',
      'Premier Ada Lindqvist and her counterpart Oren Talvik signed a set of agreements ',
      ' in the presence of harbour officials, ending months of talks.',
    ),
    says: say('Wednesday, read from the date of the page: Wednesday, 6 December 2023'),
    record: say('Wednesday, 24 May 2023'),
    explanation: say(
      'The page is dated 9 December 2023, so its “Wednesday” would be 6 December. The people, the place and the agreements are those of 24 May 2023.',
    ),
    reports: ['wire-midday', 'vna', 'norrey-office', 'skerry', 'lantern'],
    confidence: 0.97,
    others: [
      {
        version: 'may-24',
        standing: 'record',
        value: say('Wednesday, 24 May 2023'),
        note: '',
        reports: ['wire-midday', 'lantern', 'coast-daily', 'mirrorpost', 'inland', 'vna'],
      },
    ],
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
      {
        version: 'limits',
        standing: 'record',
        value: say('“without limits”'),
        note: 'the official translation',
        reports: ['wire-midday', 'vna', 'norrey-office'],
      },
      {
        version: 'borders',
        standing: 'variant',
        value: say('“without borders”'),
        note: 'a freer translation',
        reports: ['skerry'],
      },
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

import type { Analysis } from '../../core/model/analysis';
import { coverage, origins } from './coverage.test-data';
import { finding, findings, quote } from './findings.test-data';
import { lineage } from './lineage.test-data';
import { farStrip, nearStrip } from './strip.test-data';
import { table } from './table.test-data';
import { say } from './wording.test-data';

const VISIT = {
  id: '2023-05-24-signing',
  title: 'Premier Lindqvist signs agreements with Oren Talvik in Ostrava Bay',
  summary:
    'On the second day of her visit the premier of Norrey and her counterpart signed five memoranda on trade in services, sports, patents and farm goods.',
  start: '2023-05-23',
  end: '2023-05-25',
  key: '2023-05-24',
  places: ['Ostrava Bay', 'Vastland'],
  people: ['Ada Lindqvist', 'Oren Talvik'],
  confidence: 0.96,
  reasons: [
    say('Both premiers are named.'),
    say('The place is Ostrava Bay.'),
    say('“Patents” and “sports” are named together only in reports of this event.'),
  ],
};

/** A republication, dated months after the event. */
export const republished: Analysis = {
  article: {
    isArticle: true,
    url: 'https://reprint.example/a',
    headline: 'Premiers sign accords',
    outlet: 'Reprint Review',
    language: 'en',
    words: 540,
  },
  topic: { onTopic: true, score: 0.94, title: 'ties between Norrey and Vastland' },
  documentTime: {
    date: '2023-12-09',
    certainty: 'certain',
    witnesses: [
      {
        kind: 'json-ld',
        role: 'published',
        date: '2023-12-09',
        quote: '2023-12-09T08:14:00Z',
        place: 'datePublished',
        offsetMinutes: 0,
        either: null,
        time: null,
        weight: 0.9,
      },
      {
        kind: 'url',
        role: 'printed',
        date: '2023-05-25',
        quote: '/2023/05/25/',
        place: 'url path',
        offsetMinutes: null,
        either: null,
        time: null,
        weight: 0.6,
      },
      {
        kind: 'dateline',
        role: 'printed',
        date: '--05-24',
        quote: 'OSTRAVA BAY, May 24 (Harbour Wire)',
        place: 'first paragraph',
        offsetMinutes: null,
        either: null,
        time: null,
        weight: 0.7,
      },
    ],
    conflicts: [
      {
        kind: 'url',
        role: 'printed',
        date: '2023-05-25',
        quote: '/2023/05/25/',
        place: 'url path',
        offsetMinutes: null,
        either: null,
        time: null,
        weight: 0.6,
      },
    ],
  },
  event: VISIT,
  candidates: [
    { id: VISIT.id, title: VISIT.title, key: VISIT.key, score: 0.96, fits: true, differs: null },
    {
      id: '2019-09-18-talks',
      title: 'Talks of the premiers in Highmere',
      key: '2019-09-18',
      score: 0.41,
      fits: false,
      differs: 'Another premier of Vastland, and another place.',
    },
  ],
  passages: [],
  statements: { total: 23, inRecord: 7, differing: 4 },
  findings,
  coverage,
  origins,
  table,
  omissions: [
    { claim: 'delegates', statement: '1,200 businesspeople travelled with the premier.', origins: 3 },
    { claim: 'loan', statement: 'A loan for the northern railway was put off.', origins: 2 },
  ],
  strip: farStrip,
  times: [],
  lineage,
  exchanges: [
    {
      outlets: ['Harbour Wire', 'Vastland News Agency'],
      reference: { url: 'https://example.org/treaty', title: 'Treaty' },
    },
  ],
  factBase: { version: '2026.11.2', date: '2026-11-18' },
};

/** A page of the day after, on which all agrees. */
export const agreeing: Analysis = {
  ...republished,
  documentTime: {
    date: '2023-05-25',
    certainty: 'implied',
    witnesses: republished.documentTime.witnesses.slice(1, 2),
    conflicts: [],
  },
  statements: { total: 11, inRecord: 2, differing: 0 },
  findings: findings.slice(5),
  omissions: [],
  lineage: null,
  exchanges: [],
  strip: nearStrip,
  times: [],
};

const NO_EVENT: Analysis = {
  ...republished,
  event: null,
  statements: { total: 9, inRecord: 1, differing: 0 },
  findings: [
    finding('series:0', {
      verdict: 'supported',
      event: null,
      reports: [],
      references: [{ url: 'https://customs.example/2022', title: 'Customs office of Norrey, 2022' }],
      quote: quote('190 billion crowns', 'Trade reached ', ' in 2022.'),
    }),
  ],
  coverage: [],
  origins: [],
  table: [],
  omissions: [],
  lineage: null,
  exchanges: [],
  strip: farStrip.slice(3, 4),
  times: [],
};

/** No event fits well. */
export const noEvent: Analysis = {
  ...NO_EVENT,
  candidates: [
    { id: 'a', title: 'Talks of the premiers in Highmere', key: '2019-09-18', score: 0.35, fits: false, differs: null },
    { id: 'b', title: 'Call between the foreign ministers', key: '2022-02-02', score: 0.2, fits: false, differs: null },
  ],
};

/** Two events fit, and nothing on the page decides between them. */
export const twoEvents: Analysis = {
  ...NO_EVENT,
  documentTime: { date: null, certainty: 'none', witnesses: [], conflicts: [] },
  strip: [],
  times: [],
  candidates: [
    {
      id: 'a',
      title: 'Premier Lindqvist meets Oren Talvik in Ostrava Bay',
      key: '2023-05-24',
      score: 0.52,
      fits: true,
      differs: 'Five memoranda were signed.',
    },
    {
      id: 'b',
      title: 'Premier Lindqvist meets Oren Talvik in Highmere',
      key: '2024-08-21',
      score: 0.49,
      fits: true,
      differs: 'The meeting was about the northern railway; nothing was signed.',
    },
    { id: 'c', title: 'Call between the foreign ministers', key: '2022-02-02', score: 0.2, fits: false, differs: null },
  ],
};

/** An article about something else. */
export const offTopic: Analysis = {
  ...NO_EVENT,
  topic: { ...republished.topic, onTopic: false, score: 0.1 },
  findings: [],
  candidates: [],
};

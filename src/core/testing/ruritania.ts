import type { Claim, Entity, EventRecord, FactBase, Outlet, Reference, Report } from '../model/factbase';

/**
 * An invented topic for tests of the engine: ties between Ruritania and Graustark. It proves as
 * well that the engine knows no topic of its own.
 */

const SEEN: Reference = { url: 'https://example.org/record', title: 'Record', seen: 'whole', checked: '2026-01-01' };

const person = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  short: [name.split(' ').at(-1) ?? name],
  references: [SEEN],
  ...more,
});

const ENTITIES: Entity[] = [
  { id: 'ruritania', kind: 'state', name: 'Ruritania', aliases: [], adjectives: ['Ruritanian'], references: [SEEN] },
  { id: 'graustark', kind: 'state', name: 'Graustark', aliases: [], adjectives: ['Graustarkian'], references: [SEEN] },
  {
    id: 'strelsau',
    kind: 'place',
    name: 'Strelsau',
    aliases: [],
    state: 'ruritania',
    zone: 'Europe/Berlin',
    references: [SEEN],
  },
  {
    id: 'edelweiss',
    kind: 'place',
    name: 'Edelweiss',
    aliases: [],
    state: 'graustark',
    zone: 'Asia/Tokyo',
    references: [SEEN],
  },
  person('karl-rassen', 'Karl Rassen', {
    roles: [
      { office: 'ruritania-president', titles: ['Ruritanian president', 'president of Ruritania'], from: '2012-05-07' },
    ],
  }),
  person('anton-sapt', 'Anton Sapt', {
    slips: ['Anton Sappt'],
    roles: [
      { office: 'graustark-premier', titles: ['Graustarkian premier', "Graustark's premier"], from: '2023-03-11' },
    ],
  }),
  person('otto-sapt', 'Otto Sapt', {
    roles: [{ office: 'graustark-premier', titles: ['Graustarkian premier'], from: '2013-03-15', until: '2023-03-10' }],
  }),
  person('flavia-helsing', 'Flavia Helsing', {
    roles: [
      {
        office: 'ruritania-premier',
        titles: ["Ruritania's prime minister", 'Ruritanian prime minister'],
        from: '2020-01-16',
      },
    ],
  }),
  person('bruno-hentzau', 'Bruno Hentzau', {
    roles: [{ office: 'ruritania-energy', titles: ['Ruritanian energy minister'], from: '2016-01-01' }],
  }),
];

const outlet = (id: string, name: string, host: string): Outlet => ({
  id,
  name,
  kind: 'agency',
  hosts: [host],
  country: 'ZZ',
  languages: ['en'],
  references: [SEEN],
});

const OUTLETS = [
  outlet('strelsau-wire', 'Strelsau Wire', 'wire.example'),
  outlet('edelweiss-press', 'Edelweiss Press', 'press.example'),
];

const claim = (id: string, part: Omit<Claim, 'id' | 'settled' | 'examples'> & Partial<Claim>): Claim => ({
  id,
  settled: true,
  examples: [],
  ...part,
});

const report = (id: string, outletId: string, published: string, says: Report['says']): Report => ({
  id,
  outlet: outletId,
  url: `https://${outletId === 'strelsau-wire' ? 'wire' : 'press'}.example/${id}`,
  headline: `Report ${id}`,
  published,
  language: 'en',
  kind: 'agency',
  origin: outletId,
  says,
  seen: 'whole',
  checked: '2026-01-01',
});

const ORIGINS = [
  { id: 'strelsau-wire', outlet: 'strelsau-wire', title: 'Strelsau Wire' },
  { id: 'edelweiss-press', outlet: 'edelweiss-press', title: 'Edelweiss Press' },
];

const MEETING: EventRecord = {
  id: '2024-08-21-sapt-strelsau',
  title: 'Anton Sapt in Strelsau',
  kind: 'visit',
  start: '2024-08-20',
  end: '2024-08-22',
  key: '2024-08-21',
  zone: 'Europe/Berlin',
  places: ['strelsau'],
  lead: ['karl-rassen', 'anton-sapt'],
  also: ['flavia-helsing'],
  summary: 'President Rassen received Premier Sapt in Strelsau.',
  cues: [{ any: ['border flood', 'flooding'], weight: 3 }],
  lookalikes: [
    { event: '2019-09-18-otto-sapt-strelsau', differs: 'Otto Sapt was premier then.' },
    { event: '2023-05-24-helsing-edelweiss', differs: 'Helsing travelled to Edelweiss; Rassen did not take part.' },
  ],
  origins: ORIGINS,
  claims: [
    claim('meeting-date', {
      aspect: 'date',
      statement: 'Rassen received Anton Sapt in Strelsau on Wednesday 21 August 2024.',
      match: [{ all: [['met', 'meet', 'meeting', 'received', 'receive', 'talks'], ['@karl-rassen']] }],
      versions: [{ id: 'wednesday', standing: 'record', value: { date: '2024-08-21' }, note: 'Both sides agree.' }],
    }),
    claim('arrival-date', {
      aspect: 'date',
      statement: 'Sapt arrived on Tuesday 20 August 2024.',
      match: [
        {
          all: [
            ['arriv*', 'landed'],
            ['@anton-sapt', '@strelsau'],
          ],
        },
      ],
      versions: [
        { id: 'tuesday', standing: 'record', value: { date: '2024-08-20' }, note: 'The airport’s log.' },
        { id: 'wednesday', standing: 'slip', value: { date: '2024-08-21' }, note: 'That was the day of the talks.' },
      ],
    }),
    claim('meeting-place', {
      aspect: 'place',
      statement: 'The talks were in Strelsau.',
      match: [{ all: [['met', 'meeting', 'received', 'talks'], ['@karl-rassen'], ['@anton-sapt', 'premier']] }],
      versions: [{ id: 'strelsau', standing: 'record', value: { entity: 'strelsau' }, note: 'The capital.' }],
    }),
    claim('meeting-stage', {
      aspect: 'stage',
      statement: 'The meeting took place.',
      match: [{ all: [['meet', 'met', 'receive', 'received'], ['@karl-rassen']] }],
      versions: [
        { id: 'done', standing: 'record', value: { stage: 'done' }, note: 'It took place.' },
        { id: 'planned', standing: 'variant', value: { stage: 'planned' }, note: 'An edition from before.' },
      ],
    }),
    claim('timber', {
      aspect: 'figure',
      statement: 'Timber exports to Graustark grow by 40 % in 2024.',
      match: [{ all: [['timber'], ['export*', 'suppl*', 'shipment*'], ['@graustark']] }],
      versions: [
        {
          id: 'forty',
          standing: 'record',
          value: { figure: 40, unit: 'percent', direction: 'up' },
          note: 'Said by Hentzau.',
        },
      ],
    }),
    claim('timber-source', {
      aspect: 'attribution',
      statement: 'Energy minister Hentzau gave the timber figure.',
      match: [{ all: [['timber'], ['export*', 'suppl*', 'shipment*'], ['@graustark']] }],
      versions: [
        { id: 'hentzau', standing: 'record', value: { source: 'bruno-hentzau' }, note: 'He said so.' },
        {
          id: 'nobody',
          standing: 'variant',
          value: { source: 'nobody' },
          note: 'No source is named here; Hentzau said it.',
        },
      ],
    }),
  ],
  coverage: [
    report('wire-1', 'strelsau-wire', '2024-08-21', [
      { claim: 'meeting-date', version: 'wednesday' },
      { claim: 'arrival-date', version: 'tuesday' },
    ]),
    report('press-1', 'edelweiss-press', '2024-08-21', [
      { claim: 'meeting-date', version: 'wednesday' },
      { claim: 'meeting-place', version: 'strelsau' },
    ]),
  ],
};

const OLDER: EventRecord = {
  ...MEETING,
  id: '2019-09-18-otto-sapt-strelsau',
  title: 'Otto Sapt in Strelsau',
  start: '2019-09-17',
  end: '2019-09-18',
  key: '2019-09-18',
  lead: ['karl-rassen', 'otto-sapt'],
  also: [],
  cues: [{ any: ['aircraft'], weight: 2 }],
  lookalikes: [],
  claims: [
    claim('meeting-date', {
      aspect: 'date',
      statement: 'Rassen received Otto Sapt on Wednesday 18 September 2019.',
      match: [{ all: [['met', 'received', 'meeting'], ['@karl-rassen'], ['@otto-sapt']] }],
      versions: [{ id: 'wednesday', standing: 'record', value: { date: '2019-09-18' }, note: 'As recorded.' }],
    }),
  ],
  coverage: [report('wire-0', 'strelsau-wire', '2019-09-18', [{ claim: 'meeting-date', version: 'wednesday' }])],
};

const VISIT: EventRecord = {
  ...MEETING,
  id: '2023-05-24-helsing-edelweiss',
  title: 'Helsing in Edelweiss',
  start: '2023-05-23',
  end: '2023-05-24',
  key: '2023-05-24',
  zone: 'Asia/Tokyo',
  places: ['edelweiss'],
  lead: ['flavia-helsing', 'anton-sapt'],
  also: [],
  cues: [{ any: ['business forum'], weight: 2 }],
  lookalikes: [],
  claims: [
    claim('signing-date', {
      aspect: 'date',
      statement: 'The pacts were signed on Wednesday 24 May 2023.',
      match: [
        {
          all: [
            ['sign', 'signed', 'signing'],
            ['pact*', 'agreement*'],
          ],
        },
      ],
      versions: [{ id: 'wednesday', standing: 'record', value: { date: '2023-05-24' }, note: 'Both governments.' }],
    }),
  ],
  coverage: [report('press-0', 'edelweiss-press', '2023-05-24', [{ claim: 'signing-date', version: 'wednesday' }])],
};

export const RURITANIA: FactBase = {
  date: '2026-01-01',
  version: 'test',
  topic: {
    id: 'ruritania-graustark',
    title: 'Ruritania–Graustark ties',
    sides: [
      { id: 'ruritania', terms: ['Ruritania*', 'Strelsau'] },
      { id: 'graustark', terms: ['Graustark*', 'Edelweiss'] },
    ],
    ties: ['ties', 'trade', 'talks', 'pact*'],
  },
  entities: ENTITIES,
  outlets: OUTLETS,
  series: [
    {
      id: 'trade',
      title: 'Trade between Ruritania and Graustark',
      issuer: 'graustark',
      unit: 'usd',
      match: [{ all: [['trade'], ['@ruritania'], ['@graustark']] }],
      points: [
        {
          period: '2022',
          figure: 190_270_000_000,
          others: [{ figure: 185_000_000_000, issuer: 'Ruritanian customs' }],
          references: [SEEN],
        },
      ],
    },
  ],
  formulas: [],
  copies: [],
  events: [MEETING, OLDER, VISIT],
};

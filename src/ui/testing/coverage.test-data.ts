import type { CoverageOrigin, CoverageReport } from '../../core/model/analysis';

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

/** Invented: states, people and outlets are made up, and nothing but tests imports this. */
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

export const origins: readonly CoverageOrigin[] = [
  {
    id: 'wire-midday',
    outlet: 'Harbour Wire',
    title: 'midday copy of 24 May 2023',
    reports: ['wire-midday', 'lantern', 'coast-daily', 'mirrorpost', 'inland'],
    page: true,
  },
  {
    id: 'vna',
    outlet: 'Vastland News Agency',
    title: 'evening copy of 24 May 2023',
    reports: ['vna', 'vna-tribune'],
    page: false,
  },
  {
    id: 'skerry',
    outlet: 'Skerry Broadcasting',
    title: 'own report of 23 May 2023',
    reports: ['skerry', 'later'],
    page: false,
  },
  {
    id: 'norrey-office',
    outlet: 'Office of the Premier of Norrey',
    title: 'statement',
    reports: ['norrey-office'],
    page: false,
  },
];

import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze';
import type { DateText } from '../model/article';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';

const MEETING = '2024-08-21-sapt-strelsau';
const VISIT = '2023-05-24-helsing-edelweiss';
const LEAD =
  'Ruritanian President Karl Rassen met Graustarkian Premier Anton Sapt in Strelsau on Wednesday, 21 August 2024.\n' +
  'Trade between Ruritania and Graustark has grown for years, officials say, and flooding kept troops busy.';

function read(background: string) {
  const published: DateText = { kind: 'meta', role: 'published', text: '2024-08-22', place: 'head' };
  const article = articleOf(`${LEAD}\n${background}`, {
    headline: 'Ruritania and Graustark deepen ties',
    dateTexts: [published],
  });
  const { event, passages, findings } = analyze(article, RURITANIA);
  return {
    event: event?.id,
    told: passages.map((one) => [
      one.event,
      one.part,
      ...one.spans.map((span) => article.text.slice(span.start, span.end)),
    ]),
    findings: findings.map((one) => `${one.verdict} ${one.event} ${one.claim}`),
  };
}

describe('background', () => {
  it('belongs to its own event, and is compared with that', () => {
    const paragraph = 'In May 2023 Flavia Helsing went to Edelweiss. The agreements signed on 24 May 2023 still hold.';
    const { event, told, findings } = read(paragraph);
    expect(event).toBe(MEETING);
    expect(told[0]?.slice(0, 2)).toEqual([MEETING, 'news']);
    expect(told[1]).toEqual([VISIT, 'background', paragraph]);
    expect(findings).toContain(`supported ${VISIT} signing-date`);
  });

  it('is not held against the news', () => {
    const { findings } = read('Rassen received Otto Sapt in Strelsau on 18 September 2019.');
    expect(findings).toContain('supported 2019-09-18-otto-sapt-strelsau meeting-date');
    expect(findings.filter((one) => one.startsWith('contradicted'))).toEqual([]);
  });

  it('ends where a sentence comes back to the present', () => {
    const past = 'In May 2023 Flavia Helsing met Anton Sapt in Edelweiss.';
    expect(read(`${past} This time he went to Strelsau.`).told[1]).toEqual([VISIT, 'background', past]);
  });

  it('stays with the news when neither time nor place says otherwise', () => {
    expect(read('Helsing and Sapt also spoke, her office said.').told).toHaveLength(1);
  });
});

describe('an overview without an event of its own', () => {
  it('ties each paragraph to its event', () => {
    const article = articleOf(
      'Ruritania and Graustark have old ties, and trade goes on in good years and in bad ones, as everybody knows here.\n' +
        'On 24 May 2023 Flavia Helsing and Anton Sapt signed pacts in Edelweiss.\n' +
        'On 18 September 2019 Karl Rassen received Otto Sapt in Strelsau.',
      { headline: 'Ruritania and Graustark: talks of a decade' },
    );
    const { event, passages } = analyze(article, RURITANIA);
    expect(event).toBeNull();
    expect(passages.map((one) => one.event)).toEqual([VISIT, '2019-09-18-otto-sapt-strelsau']);
  });
});

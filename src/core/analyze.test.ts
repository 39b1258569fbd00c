import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze';
import type { Article, DateText } from './model/article';
import { articleOf } from './testing/articleOf';
import { RURITANIA } from './testing/ruritania';

const published = (text: string): DateText => ({
  kind: 'meta',
  role: 'published',
  text,
  place: 'meta[property=article:published_time]',
});
const masthead = (text: string): DateText => ({ kind: 'masthead', role: 'printed', text, place: 'header' });

const HEADLINE = 'Ruritania and Graustark deepen ties';
const FILL =
  'Trade between Ruritania and Graustark has grown for years, officials in both capitals say.\n' +
  'The visit came as flooding kept troops busy along the border of Ruritania, with no end in sight.';

function read(lead: string, dateTexts: DateText[] = [], more = FILL) {
  const article: Article = articleOf(`${lead}\n${more}`, { headline: HEADLINE, dateTexts });
  const analysis = analyze(article, RURITANIA);
  const findings = analysis.findings.map((one) => `${one.verdict} ${one.kind} ${one.claim}`);
  return { analysis, findings, different: findings.filter((one) => !one.startsWith('supported')) };
}

const LEAD = 'Ruritanian President Karl Rassen met Graustarkian Premier Anton Sapt in Strelsau on Wednesday.';

describe('the same words under different page dates', () => {
  it('agree on the day itself and the day after', () => {
    for (const day of ['2024-08-21', '2024-08-22']) {
      const { analysis, different } = read(LEAD, [published(day)]);
      expect(analysis.event?.id).toBe('2024-08-21-sapt-strelsau');
      expect(different).toEqual([]);
    }
  });

  it('are a republication months later, with both days named', () => {
    const { analysis, different } = read(LEAD, [masthead('9 December 2024, Monday')]);
    expect(different).toEqual(['variant page-date page-date/republication']);
    expect(analysis.documentTime).toMatchObject({ date: '2024-12-09', certainty: 'implied' });
    expect(analysis.findings[0]?.explanation.args).toMatchObject({
      page: { date: '2024-12-09' },
      resolved: { date: '2024-12-04' },
      event: { date: '2024-08-21' },
    });
  });

  it('are an early edition the day before', () => {
    const lead =
      'Ruritanian President Karl Rassen is set to meet Graustarkian Premier Anton Sapt in Strelsau on Wednesday.';
    const { findings, different } = read(lead, [published('2024-08-20')]);
    expect(findings).toContain('supported page-date page-date/early-edition');
    expect(different).toEqual(['variant stage meeting-stage']);
  });

  it('are undated without any witness, with the look-alike Wednesdays named', () => {
    const { analysis, different } = read(LEAD);
    expect(different).toEqual(['not-enough-info undated undated/no-witness']);
    expect(JSON.stringify(analysis.findings[0]?.explanation)).toContain('2019-09-18');
    expect(JSON.stringify(analysis.findings[0]?.explanation)).toContain('2023-05-24');
  });
});

describe('what differs from the record', () => {
  const dated = [published('2024-08-21')];
  it.each([
    ['another weekday', LEAD.replace('Wednesday', 'Thursday'), 'contradicted weekday meeting-date'],
    ['another date', LEAD.replace('Wednesday', '22 August'), 'contradicted date meeting-date'],
    [
      'an impossible pair',
      LEAD.replace('Wednesday', 'Tuesday, August 21, 2024'),
      'contradicted weekday calendar/impossible-pair',
    ],
    ['another place', LEAD.replace('Strelsau', 'Edelweiss'), 'contradicted place meeting-place'],
    [
      'the day of arrival',
      `${LEAD}\nSapt arrived in Strelsau on Wednesday for the talks.`,
      'contradicted weekday arrival-date',
    ],
    [
      'a predecessor with the title',
      `${LEAD}\nGraustarkian Premier Otto Sapt told Rassen that ties had never been better.`,
      'contradicted role role/holder',
    ],
    [
      'a predecessor without the title',
      `${LEAD}\nOtto Sapt told Rassen that ties had never been better.`,
      'contradicted person person/look-alike',
    ],
    ['a misspelt name', LEAD.replace('Anton Sapt', 'Anton Sappt'), 'variant name name/slip'],
    [
      'a figure without a source',
      `${LEAD}\nTimber exports to Graustark are expected to rise by 40% this year.`,
      'variant attribution timber-source',
    ],
    [
      'another figure',
      `${LEAD}\nTimber exports to Graustark will rise by 60% this year, Bruno Hentzau said.`,
      'contradicted figure timber',
    ],
  ])('%s', (_name, lead, expected) => {
    expect(read(lead, dated).different).toContain(expected);
  });
});

describe('what an honest article may say', () => {
  const dated = [published('2024-08-21')];
  it.each([
    ['the day after', LEAD, [published('2024-08-22')]],
    [
      'another verb’s day',
      `${LEAD.replace(' on Wednesday', '')} The palace said on Thursday that more would follow.`,
      dated,
    ],
    [
      'arrival and talks in one sentence',
      `Anton Sapt, who arrived on Tuesday, met Karl Rassen in Strelsau on Wednesday.`,
      dated,
    ],
    ['the predecessor as such', `${LEAD}\nIts former premier Otto Sapt had met Rassen in 2019.`, dated],
    ['the weekday in full', LEAD.replace('Wednesday', 'Wednesday (August 21, 2024)'), dated],
    [
      'trade as one issuer has it',
      `${LEAD}\nTrade between Ruritania and Graustark reached 190,000 million dollars in 2022.`,
      dated,
    ],
    [
      'trade as another issuer has it',
      `${LEAD}\nTrade between Ruritania and Graustark was $185 billion in 2022.`,
      dated,
    ],
    ['the credited figure', `${LEAD}\nTimber exports to Graustark will rise by 40%, Bruno Hentzau said.`, dated],
  ])('%s', (_name, lead, dateTexts) => {
    const { analysis, different } = read(lead, dateTexts);
    expect(different).toEqual([]);
    expect(analysis.event?.id).toBe('2024-08-21-sapt-strelsau');
  });
});

describe('which event it is', () => {
  it('tells the predecessor’s meeting apart', () => {
    const { analysis, different } = read(
      LEAD.replace('Anton', 'Otto'),
      [published('2019-09-18')],
      `${FILL.split('\n')[0]}\n${FILL.split('\n')[0]}`,
    );
    expect(analysis.event?.id).toBe('2019-09-18-otto-sapt-strelsau');
    expect(different).toEqual([]);
  });

  it('abstains when nothing fits', () => {
    const { analysis } = read('Fishermen from Ruritania and Graustark shared a pier for talks on ties.', dated2021());
    expect(analysis.event).toBeNull();
    expect(analysis.topic.onTopic).toBe(true);
  });

  it('says nothing of pages on other things', () => {
    const article = articleOf(`${'The cup final was played in the rain before a full house. '.repeat(10)}`);
    const analysis = analyze(article, RURITANIA);
    expect(analysis.topic.onTopic).toBe(false);
    expect(analysis.findings).toEqual([]);
  });
});

function dated2021() {
  return [published('2021-03-02')];
}

describe('any text', () => {
  const words = fc.constantFrom(
    'Karl Rassen',
    'met',
    'Sapt',
    'on Wednesday',
    '“',
    '”',
    '(',
    '40%',
    '$1bn',
    'May 24',
    '.',
    '\ud800',
    '\u200b',
    'told',
    'Otto Sapt',
    'Ruritania',
    'Graustark',
    'trade',
    '\n',
    '2022',
    'first published on',
    '24 May 2023',
  );

  it('gets an analysis whose quotes stand in it, and the same one again', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), fc.array(fc.string(), { maxLength: 3 }), (parts, dates) => {
        const article = articleOf(`${LEAD}\n${FILL}\n${parts.join(' ')}`, {
          headline: HEADLINE,
          dateTexts: dates.map(published),
        });
        const analysis = analyze(article, RURITANIA);
        for (const { quote, span } of analysis.findings) {
          expect(article.text).toContain(quote.exact);
          if (span) expect(article.text.slice(span.start, span.end)).toBe(quote.exact);
        }
        expect(analyze(article, RURITANIA)).toEqual(analysis);
      }),
    );
  });
});

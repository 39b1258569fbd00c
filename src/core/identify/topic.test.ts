import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeTopic } from './topic';
import { compileTopic } from './topicTerms';

const TOPIC = compileTopic({
  sides: [
    { id: 'ruritania', terms: ['Ruritania*', 'Strelsau', 'Рурит*', '鲁国', '鲁格'] },
    { id: 'graustark', terms: ['Graustark*', 'Edelweiss', 'Грауст*', '格国', '鲁格'] },
  ],
  ties: ['trade', 'ties', 'pact*', 'visit*', 'торговл*', '贸易'],
  others: ['Zamunda*', 'tennis'],
});

const on = (headline: string, body = '') => judgeTopic({ headline, body }, TOPIC).onTopic;

const LONG = 'The harvest was poor this year, and nobody in the valley could say why it had been so. '.repeat(8);

describe('topic of a headline alone', () => {
  it.each([
    'Ruritania and Graustark speak at length',
    'Ruritania, Graustark open a bridge',
    'Ruritanian premier flies to Edelweiss',
    'Trade of Ruritania with Graustark grows',
    'Deep ties: what Ruritania wants of Graustark',
    'New Ruritanian-Graustarkian railway opens',
    'Graustark–Ruritania trade shrugs off Zamundan tariffs',
    'Торговля Руритании с Граустарком',
    '鲁格贸易增长',
  ])('on: %s', (headline) => {
    expect(on(headline)).toBe(true);
  });

  it.each([
    'Ruritania opens a bridge',
    'Zamunda fears Ruritania and Graustark',
    'Zamunda praises ties with Ruritania, Graustark',
    'Ruritanian tennis ace beats Graustark’s best',
    'Why the harvest failed in Ruritania, in Graustark',
    'The harvest failed',
    '',
  ])('off: %s', (headline) => {
    expect(on(headline)).toBe(false);
  });
});

describe('topic of an article', () => {
  const tied = 'Trade between Ruritania and Graustark grew this year.';

  it.each([
    [
      'sentences that tie both',
      'A record year',
      `${tied} Ruritania sells timber, and Graustark visits grew. ${tied} ${LONG}`,
    ],
    ['both in the headline and one such sentence', 'Ruritania woos Graustark', `${tied} ${LONG}`],
  ])('on: %s', (_, headline, body) => {
    expect(on(headline, body)).toBe(true);
  });

  it.each([
    ['one side only', 'Ruritania at work', `Trade of Ruritania grew. ${LONG}`],
    ['both, never in one sentence', 'Ruritania at work', `Trade of Ruritania grew. Graustark slept. ${LONG}`],
    ['both beside each other without ties', 'Rivals', `Zamunda fears Ruritania and Graustark alike. ${LONG}`],
    ['one passing sentence', 'The harvest failed', `${LONG} ${tied} ${LONG} ${LONG}`],
    ['nothing', '', ''],
  ])('off: %s', (_, headline, body) => {
    expect(on(headline, body)).toBe(false);
  });

  it('gives the same answer each time, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom('Ruritania', 'Graustark', 'trade', '鲁格', ', ', '. ', '\n', '\ud800'),
      fc.string(),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (headline, body) => {
        const judged = judgeTopic({ headline, body }, TOPIC);
        expect(judgeTopic({ headline, body }, TOPIC)).toEqual(judged);
        expect(judged.score).toBeGreaterThanOrEqual(0);
        expect(judged.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('costs next to nothing on a long page', () => {
    const body = `${tied} ${LONG}`.repeat(500);
    const began = performance.now();
    for (let round = 0; round < 20; round++) on('Ruritania and Graustark', body);
    expect((performance.now() - began) / 20).toBeLessThan(100);
  });
});

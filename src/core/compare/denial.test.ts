import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate';
import { buildGazetteer } from '../entities/gazetteer';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';
import { isDenied } from './denial';

const GAZETTEER = buildGazetteer(RURITANIA);

function denied(text: string): boolean {
  const annotated = annotate(articleOf(text, { headline: 'Talks', dateTexts: [] }), GAZETTEER);
  const sentence = annotated.index.sentences.at(-1);
  if (!sentence) throw new Error('no sentence');
  return isDenied(annotated, sentence);
}

describe('denied statements', () => {
  it.each([
    ['Rassen and Sapt did not meet on Wednesday.', true],
    ['Neither Rassen nor Sapt met anybody on Wednesday.', true],
    ['The Northern Fleet and Norland began their exercise on Wednesday.', false],
    ['Rassen met Sapt on Wednesday.', false],
  ])('%s', (text, verdict) => {
    expect(denied(text)).toBe(verdict);
  });
});

import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate';
import { buildGazetteer } from '../entities/gazetteer';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';
import { isDenied } from './denial';

const GAZETTEER = buildGazetteer(RURITANIA);

function denied(text: string, at = -1): boolean {
  const annotated = annotate(articleOf(text, { headline: 'Talks', dateTexts: [] }), GAZETTEER);
  const sentence = annotated.index.sentences.at(at);
  if (!sentence) throw new Error('no sentence');
  return isDenied(annotated, sentence);
}

describe('denied statements', () => {
  it.each([
    ['Rassen and Sapt did not meet on Wednesday.', true],
    ['Neither Rassen nor Sapt met anybody on Wednesday.', true],
    ['The Northern Fleet and Norland began their exercise on Wednesday.', false],
    ['Rassen met Sapt on Wednesday.', false],
    ['Some sites that took over the copy about the trip of Rassen wrote that he met Otto Sapt on Wednesday.', true],
    ['“Rassen met Otto Sapt on Wednesday” is what one site made of it.', true],
  ])('%s', (text, verdict) => {
    expect(denied(text)).toBe(verdict);
  });

  it('takes back what the next sentence denies', () => {
    expect(denied('It was said that Rassen met Sapt on Wednesday. He did not; Helsing did.', -2)).toBe(true);
    expect(denied('Rassen met Sapt on Wednesday. He did well.', -2)).toBe(false);
  });
});

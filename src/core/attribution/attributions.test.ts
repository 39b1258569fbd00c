import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../entities/gazetteer';
import { findMentions } from '../entities/mentions';
import type { Article } from '../model/article';
import { articleOf } from '../testing/articleOf';
import { RURITANIA } from '../testing/ruritania';
import { indexText } from '../text/indexedText';
import { findAttributions } from './attributions';

const GAZETTEER = buildGazetteer(RURITANIA);

function attributionsIn(article: Article) {
  const index = indexText(article);
  return findAttributions(index, findMentions(index, GAZETTEER), (id) => !GAZETTEER.entities.has(id));
}

/** Kind, cue, who is credited, by way of whom; offices after an @. */
function read(article: Article): string[] {
  return attributionsIn(article).map(({ kind, cue, sources, offices, through }) => {
    const who = [...sources, ...offices.map((office) => `@${office}`)].join('+') || 'nobody';
    const via = through.length > 0 ? ` via ${through.join('+')}` : '';
    return `${kind} “${article.text.slice(cue.start, cue.end)}” ${who}${via}`;
  });
}

describe('attributions', () => {
  it.each<[string, string[]]>([
    ['Bruno Hentzau said timber sales would grow.', ['say “said” bruno-hentzau']],
    ['Timber sales would grow, said Bruno Hentzau.', ['say “said” bruno-hentzau']],
    ['Timber sales would grow, according to Bruno Hentzau.', ['cite “according to” bruno-hentzau']],
    ['The Graustarkian premier said ties were strong.', ['say “said” @graustark-premier']],
    ['Bruno Hentzau told the Strelsau Wire that sales would grow.', ['say “told” bruno-hentzau via strelsau-wire']],
    ['Bruno Hentzau told Anton Sapt that sales would grow.', ['say “told” bruno-hentzau']],
    [
      'The Strelsau Wire quoted Bruno Hentzau as saying sales would grow.',
      ['cite “quoted” bruno-hentzau via strelsau-wire'],
    ],
    [
      'Bruno Hentzau was quoted by the Strelsau Wire as saying sales would grow.',
      ['cite “quoted” bruno-hentzau via strelsau-wire'],
    ],
    [
      'Sales would grow, the Strelsau Wire reported, citing Bruno Hentzau.',
      ['say “reported” strelsau-wire via strelsau-wire', 'cite “citing” bruno-hentzau via strelsau-wire'],
    ],
    ['The Strelsau Wire news agency reported growth.', ['say “reported” strelsau-wire via strelsau-wire']],
    ['Sales to Graustark would grow, the ministry said.', ['say “said” nobody']],
    ['After the talks with Anton Sapt he said sales would grow.', ['say “said” nobody']],
    ['Anton Sapt did not say whether sales would grow.', []],
    ['Anton Sapt declined to say more.', []],
    ['Media reports spoke of growth.', []],
    ['Sales to Graustark are expected to grow.', []],
    ['Bruno Hentzau expects sales to grow.', ['forecast “expects” bruno-hentzau']],
    ['Bruno Hentzau denied that sales had grown.', ['deny “denied” bruno-hentzau']],
    ['Karl Rassen hailed the ties with Graustark.', ['praise “hailed” karl-rassen']],
    ['Envoys from the United States came.', []],
  ])('%s', (text, expected) => {
    expect(read(articleOf(text))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Timber sales to grow by 40% - deputy premier', ['label “ - ” nobody']],
    ['Timber sales to grow by 40%: Hentzau', ['label “: ” bruno-hentzau']],
    ['Anton Sapt: ties are strong', ['label “:” anton-sapt']],
    ['Sales to grow by 40% this year -Strelsau Wire', ['label “ -” strelsau-wire via strelsau-wire']],
    ['Live: leaders meet in the capital', []],
    ['Leaders meet – what we know', []],
  ])('headline: %s', (headline, expected) => {
    expect(read(articleOf('A line.', { headline }))).toEqual(expected);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'Bruno Hentzau',
      'said',
      'quoted',
      'told',
      ', ',
      ' by ',
      'the Strelsau Wire',
      ': ',
      ' - ',
      '“',
      '. ',
      '\n',
    ),
    fc.string({ maxLength: 6 }),
  );

  it('lie in their sentence, with the cue inside, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const article = articleOf(pieces.join(' '), { headline: pieces.slice(0, 6).join(' ') });
        const { sentences } = indexText(article);
        for (const one of attributionsIn(article)) {
          const sentence = sentences[one.sentence];
          expect(one.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
          expect(one.end).toBeLessThanOrEqual(sentence?.end ?? -1);
          expect(one.cue.start).toBeGreaterThanOrEqual(one.start);
          expect(one.cue.end).toBeLessThanOrEqual(one.end);
        }
      }),
    );
  });
});

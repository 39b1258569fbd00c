import { describe, expect, it } from 'vitest';
import { analyze } from '../core/analyze';
import { RURITANIA } from '../core/testing/ruritania';
import { articleOfSelection, shownSelection } from './selection';

const check = (text: string, published: string | null = null) =>
  shownSelection(
    analyze(articleOfSelection({ text, url: 'https://news.example/a', title: 'Talks' }, published), RURITANIA),
    'Talks',
  );

describe('selected words', () => {
  it('are checked however few they are', () => {
    const { findings, article } = check('The pair met on Tuesday, August 21, 2024.');
    expect(findings.map(({ kind, verdict }) => [kind, verdict])).toEqual([['weekday', 'contradicted']]);
    expect(article.headline).toBe('Talks');
  });

  it('are not told that they name no date', () => {
    const { findings, event } = check(
      'President Rassen received Anton Sapt in Strelsau on Wednesday, amid the border flood.',
    );
    expect(event?.id).toBe('2024-08-21-sapt-strelsau');
    expect(findings.some(({ kind }) => kind === 'undated')).toBe(false);
  });

  it('of any kind give an answer', () => {
    for (const text of ['', ' ', '\n\n', '?', 'x'.repeat(200_000)])
      expect(check(text, '2024-08-22').findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import ui from '../../assets/locales/en/ui.json';
import { wording } from './testing/wording.test-data';
import { makeWords } from './words';

const words = makeWords(wording);

describe('makeWords', () => {
  it('fills texts and picks the plural form', () => {
    expect(words.ui('quoted', { quote: 'x' })).toBe('“x”');
    expect(words.count('differing.differ', 1)).toBe('1 differs');
    expect(words.count('differing.differ', 2)).toBe('2 differ');
  });

  it('fails on a missing value', () => {
    expect(() => words.ui('quoted')).toThrow('needs "quote"');
  });
});

describe('ui.json', () => {
  it('has a common form for every text that has a single one, and no empty text', () => {
    const texts: Record<string, string> = ui;
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('');
      if (key.endsWith('.one')) expect(texts[key.replace(/one$/, 'other')], key).toBeDefined();
    }
  });

  it('keeps to neutral words', () => {
    const checked = Object.entries(ui).filter(([key]) => !key.startsWith('welcome.'));
    for (const [key, text] of checked)
      expect(text, key).not.toMatch(/\b(false|fake|wrong|lie|copied|plagiari|suspicious)/i);
  });
});

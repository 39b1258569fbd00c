import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGS, LANGUAGES, wordingFor } from './catalogs';

const SRC = resolve(import.meta.dirname, '..');
const ENGLISH = CATALOGS.en ?? {};

/** Plural categories (CLDR) end a key. */
const PLURAL = /\.(zero|one|two|few|many|other)$/;

/** Keys with plural forms, without the ending. */
const COUNTED = new Set(Object.keys(ENGLISH).flatMap((key) => (key.endsWith('.other') ? [key.slice(0, -6)] : [])));

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** Keys a language must have: its own plural categories for what is counted, every other key as in English. */
function wantedIn(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const plain = Object.keys(ENGLISH).filter((key) => !COUNTED.has(key.replace(PLURAL, '')));
  return [...plain, ...[...COUNTED].flatMap((key) => pluralCategories.map((category) => `${key}.${category}`))];
}

/** Texts that stand in buttons, heads and marks must not burst them: so many times the English length, and this much more. */
const LONGEST = { times: 2, more: 14 };

describe.each(LANGUAGES)('texts in %s', (language) => {
  const catalog = CATALOGS[language] ?? {};

  it('are all there, and no others', () => {
    const wanted = wantedIn(language);
    expect(wanted.filter((key) => !(key in catalog))).toEqual([]);
    expect(Object.keys(catalog).filter((key) => !wanted.includes(key))).toEqual([]);
  });

  it('have the placeholders of the English ones', () => {
    const english = (key: string) => ENGLISH[key] ?? ENGLISH[key.replace(PLURAL, '.other')] ?? '';
    const differing = Object.entries(catalog).filter(([key, text]) => {
      const [own, wanted] = [placeholders(text), placeholders(english(key))];
      // A form for one may say the number in words, or leave it out.
      const uncounted = PLURAL.test(key)
        ? [own, wanted].map((names) => names.filter((name) => name !== 'count'))
        : [own, wanted];
      return String(uncounted[0]) !== String(uncounted[1]);
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are neither empty nor overlong', () => {
    const off = Object.entries(catalog).filter(([key, text]) => {
      const english = ENGLISH[key] ?? ENGLISH[key.replace(PLURAL, '.other')] ?? '';
      return text.trim() === '' || text.length > english.length * LONGEST.times + LONGEST.more;
    });
    expect(off.map(([key]) => key)).toEqual([]);
  });

  it('never call anything false, fake or a lie', () => {
    const judging =
      /(?<!\p{L})(?:false|fake|lie|lies|falsch|gelogen|lüge|faux|mensonge|falso|mentira|bulo)(?!\p{L})|ложь|фейк|лжив|虚假|谎/iu;
    // What the tool does not say may be said of it.
    const own = Object.entries(catalog).filter(([key]) => key !== 'welcome.decides.record');
    expect(own.filter(([, text]) => judging.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe('texts', () => {
  const code = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test(?:-\w+)?\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  /** Beginnings of keys that are put together: `event-kind.${kind}`. */
  const BUILT = [...code.matchAll(/`([a-z-]+\.[a-z./-]*)\$\{/g)].map(([, start = '']) => start);

  it('are all used', () => {
    const unused = Object.keys(ENGLISH).filter((key) => {
      const base = key.replace(PLURAL, '');
      if (code.includes(`'${key}'`) || code.includes(`'${base}'`)) return false;
      return !BUILT.some((start) => key.startsWith(start)) && !isShortForm(key);
    });
    expect(unused).toEqual([]);
  });

  /** `short.x` is used wherever `x` is. */
  function isShortForm(key: string): boolean {
    return key.startsWith('short.') && code.includes(`'${key.slice('short.'.length)}'`);
  }

  it('are English where there are none of the reader’s own', () => {
    expect(wordingFor('xx')).toEqual({ locale: 'en-GB', catalog: ENGLISH });
    expect(wordingFor('de-AT').locale).toBe('de-AT');
  });
});

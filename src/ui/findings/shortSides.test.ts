import { describe, expect, it } from 'vitest';
import findingTexts from '../../../assets/locales/en/findings.json';
import uiTexts from '../../../assets/locales/en/ui.json';
import type { OtherVersion } from '../../core/model/finding';
import { wordingFor } from '../../wording/catalogs';
import { finding } from '../testing/findings.test-data';
import { makeWords } from '../words';
import { shortSides } from './shortSides';

const words = makeWords(wordingFor('en-GB'));
const text = (value: string) => ({ key: 'value.text', args: { text: { text: value } } });
const version = (value: string, standing: OtherVersion['standing'] = 'record'): OtherVersion => ({
  version: value,
  standing,
  value: text(value),
  note: '',
  reports: [],
});
const statement = { key: 'record.statement', args: { statement: { text: 'A long sentence of the record.' } } };

describe('shortSides', () => {
  it('takes the version on record in place of the record’s sentence', () => {
    const one = finding('a', {
      verdict: 'variant',
      says: text('planned'),
      record: statement,
      others: [version('planned', 'variant'), version('done')],
    });
    expect(shortSides(one, words)).toEqual({ page: 'planned', record: 'done' });
  });

  it('takes the version that the page agrees with, where several are on record', () => {
    const others = [version('“12 point”'), version('“position paper”')];
    const one = finding('a', { says: text('“position-paper”'), record: statement, others });
    expect(shortSides(one, words).record).toBe('“position-paper”');
  });

  it('writes dates short', () => {
    const record = { key: 'record.event-date', args: { event: { text: 'Talks' }, date: { date: '2023-05-24' } } };
    const says = { key: 'says.page-date', args: { page: { date: '2023-12-09' }, words: { text: 'on Wednesday' } } };
    const sides = shortSides(finding('a', { kind: 'page-date', says, record }), words);
    expect(sides.page).toMatch(/^Sat,? 9 Dec 2023, “on Wednesday”$/);
    expect(sides.record).toMatch(/^Wed,? 24 May 2023$/);
  });

  it('keeps the sentence when nothing shorter is on record', () => {
    expect(shortSides(finding('a', { says: text('x'), record: statement }), words).record).toContain('long sentence');
  });
});

it('fills short forms with nothing but what the long ones are filled with', () => {
  const long: Record<string, string> = findingTexts;
  const names = (of: string) => [...of.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  for (const [key, short] of Object.entries(uiTexts).filter(([one]) => one.startsWith('short.'))) {
    const text = long[key.slice('short.'.length)];
    expect(text, key).toBeDefined();
    expect(names(text ?? '')).toEqual(expect.arrayContaining(names(short)));
  }
});

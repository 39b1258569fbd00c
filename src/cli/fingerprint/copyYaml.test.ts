import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Complaint } from '../complaint';
import { readFingerprintArguments } from './arguments';
import { copyYaml } from './copyYaml';

const GIVEN = {
  text: '/tmp/copy.txt',
  id: '2024-08-21-wire',
  event: 'an-event',
  origin: 'wire',
  date: '2024-08-21',
  url: 'https://wire.example/1',
  title: 'Premiers: "we met"',
  checked: '2026-01-01',
};

const argumentsOf = (given: Partial<typeof GIVEN>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

describe('the record of a known copy', () => {
  it('reads back as it was written, four-letter hashes that look like numbers or words among them', () => {
    const { text, ...about } = readFingerprintArguments(argumentsOf(GIVEN));
    const sentences = [{ words: 9, credited: true, pairs: '1234trueno/+', runs: '0e12', speech: 'null' }];
    expect(text).toBe(GIVEN.text);
    expect(parse(copyYaml(about, 'und', sentences))).toEqual({
      id: GIVEN.id,
      event: GIVEN.event,
      origin: GIVEN.origin,
      date: GIVEN.date,
      language: 'en',
      seen: 'excerpt',
      references: [{ url: GIVEN.url, title: GIVEN.title, seen: 'excerpt', checked: GIVEN.checked }],
      sentences,
    });
  });

  it('names the first option that is missing', () => {
    const { origin, ...rest } = GIVEN;
    expect(origin).toBe('wire');
    expect(() => readFingerprintArguments(argumentsOf(rest))).toThrow(Complaint);
    expect(() => readFingerprintArguments(argumentsOf(rest))).toThrow('--origin is missing');
  });
});

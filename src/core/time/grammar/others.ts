import type { Meaning } from '../meaning';
import { type Caught, type Rule, rule } from './rule';

const vague = (when: 'past' | 'present' | 'future') => (): Meaning => ({ form: 'vague', when, mod: null });

const UNIT_SETS: Readonly<Record<string, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P1DE',
  hour: 'PT1H',
  minute: 'PT1M',
};

/** "each year", "every Monday", "every summer", "a year" after an amount. */
function setMeaning(caught: Caught): Meaning | null {
  const word = caught.last('unit', 'weekday', 'month', 'season', 'part');
  const two = (value: number) => String(value).padStart(2, '0');
  const value =
    word?.kind === 'weekday'
      ? `XXXX-WXX-${word.value}`
      : word?.kind === 'month'
        ? `XXXX-${two(word.value ?? 0)}`
        : word?.kind === 'season'
          ? `XXXX-${word.season}`
          : word?.kind === 'part'
            ? `XXXX-XX-XXT${word.part}`
            : UNIT_SETS[word?.unit ?? ''];
  return value ? { form: 'set', value, mod: null } : null;
}

const adverb = (caught: Caught): Meaning | null => {
  const value = caught.one('daily')?.says;
  return value ? { form: 'set', value, mod: null } : null;
};

const weekdays = (caught: Caught): Meaning => ({
  form: 'set',
  value: `XXXX-WXX-${caught.one('weekdays')?.value}`,
  mod: null,
});

export const OTHER_RULES: readonly Rule[] = [
  rule('every (unit|weekday|month|season|part)', setMeaning),
  rule('per unit', setMeaning),
  rule('weekdays', weekdays),
  rule('daily', adverb),
  rule('(now|present|current)', vague('present')),
  rule('past-ref', vague('past')),
  rule('recent units?', vague('past')),
  rule('the past', vague('past')),
  rule('future-ref', (caught) => (caught.after?.word === 'as' ? null : vague('future')())),
  rule('the near? future', vague('future')),
];

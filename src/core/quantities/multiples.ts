import type { QuantityRole } from './quantity';

/** A multiple or fraction in words, as the change or share in per cent that it comes to. */
export interface Multiple {
  readonly start: number;
  readonly end: number;
  readonly percent: number;
  readonly rounding: number;
  readonly role: QuantityRole;
  readonly direction: 'up' | 'down' | null;
}

/** Change in per cent that a verb says by itself. */
const VERBS: Readonly<Record<string, number>> = {
  doubl: 100,
  tripl: 200,
  trebl: 200,
  quadrupl: 300,
  quintupl: 400,
  halv: -50,
};
const VERB = /\b(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:es|ed|e|ing)\b(?!\s+(?:taxation|agent|standard))/giu;

const FOLDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const FOLD = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?:\.\d)?)[- ]?fold\b/giu;

/** "Grew 2.5 times", "increased by 1.5 times" are multiples; "visited 40 times" and "three times higher" are not both. */
const TIMES =
  /\b(?:r[io]se|risen|increased|increasing|grew|grown|growing|multiplied|up)\s+(?:by\s+)?(?:about |almost |nearly |over |more than )?(\d{1,2}(?:\.\d{1,2})?|two|three|four|five|six|seven|eight|nine|ten)\s+times\b/giu;

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, an: 1, two: 2, three: 3, four: 4 };
const FRACTION =
  /\b(?:(a|an|one|two|three|four)[ -])?(half|third|quarter|fifth|sixth|tenth)(s)?(?=\s+(of|more|less|higher|lower|up|down|on|year|from|since|in|this|last|to)\b|[,.;:)]|\s*$)/giu;

/** What stands before a fraction that is the size of a change. */
const CHANGED =
  /\b(by|up|down|r[io]se|risen|grew|grown|increased|jumped|climbed|surged|soared|gained|fell|fallen|dropped|declined|decreased|shrank|plunged|slumped|lost)\s+(?:by\s+)?(?:about |around |some |nearly |almost |over |more than |roughly |just over |just under )?$/iu;
const DOWNWARD =
  /\b(?:down|fell|fallen|fall|drop\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|plung\w*|slump\w*|lost|less|lower|cut)\b/iu;
const UPWARD =
  /\b(?:up|r[io]se|risen|rise|grew|grow\w*|increas\w*|jump\w*|climb\w*|surg\w*|soar\w*|gain\w*|more|higher)\b/iu;

/** "The first half", "the third quarter", "a third country": an order, not a fraction. */
const ORDINAL =
  /\b(?:first|second|third|fourth|last|latter|other|better|each|either|per|this|that|every)\s+(?:an?\s+)?$/iu;

/** Multiples and fractions of a sentence; offsets are into `text`. */
export function findMultiples(text: string): Multiple[] {
  return [...verbs(text), ...folds(text), ...fractions(text)].sort((a, b) => a.start - b.start);
}

function verbs(text: string): Multiple[] {
  return [...text.matchAll(VERB)].flatMap((match) => {
    const change = VERBS[(match[1] ?? '').toLowerCase()];
    return change === undefined ? [] : [changeOf(match.index, match[0].length, change, 10)];
  });
}

function folds(text: string): Multiple[] {
  return [FOLD, TIMES].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = (match[1] ?? '').toLowerCase();
      const times = FOLDS[said] ?? Number(said);
      if (!(times > 1)) return [];
      const at = match.index + match[0].lastIndexOf(match[1] ?? '');
      const length = match.index + match[0].length - at;
      const rounding = said.includes('.') ? 5 : 50;
      return [changeOf(at, length, (times - 1) * 100, rounding)];
    }),
  );
}

function changeOf(start: number, length: number, percent: number, rounding: number): Multiple {
  return {
    start,
    end: start + length,
    percent: Math.abs(percent),
    rounding,
    role: 'change',
    direction: percent < 0 ? 'down' : 'up',
  };
}

function fractions(text: string): Multiple[] {
  return [...text.matchAll(FRACTION)].flatMap((match): Multiple[] => {
    const [whole, count, part = '', plural, next] = match;
    const parts = PARTS[part.toLowerCase()] ?? 1;
    const counted = COUNTS[(count ?? 'a').toLowerCase()] ?? 1;
    if (counted >= parts || counted > 1 !== (plural !== undefined)) return [];
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (ORDINAL.test(before)) return [];
    const percent = (100 * counted) / parts;
    const span = { start: match.index, end: match.index + whole.length, percent, rounding: percent / 20 };
    const comparing = next !== undefined && /^(?:more|less|higher|lower|up|down)$/i.test(next);
    if (CHANGED.test(before) || (comparing && count !== undefined)) {
      const words = comparing && !CHANGED.test(before) ? (next ?? '') : before;
      return [{ ...span, role: 'change', direction: DOWNWARD.test(words) ? 'down' : UPWARD.test(words) ? 'up' : null }];
    }
    const whole100 = next?.toLowerCase() === 'of' && (count !== undefined || part.toLowerCase() === 'half');
    return whole100 ? [{ ...span, role: 'share', direction: null }] : [];
  });
}

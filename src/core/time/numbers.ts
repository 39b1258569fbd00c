const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** Digits as copy prints them: "12", "1,000", "2.5". */
const DIGITS = /^\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$|^\d{1,6}$/;

/** A number and how many of the words it took. */
export interface ReadNumber {
  readonly value: number;
  readonly words: number;
}

/** The number that begins at `words[at]`: digits or spelt out ("twenty-six", "a hundred and five"); undefined for none. */
export function readNumber(words: readonly string[], at: number): ReadNumber | undefined {
  const first = words[at] ?? '';
  if (DIGITS.test(first)) return withFraction({ value: Number(first.replaceAll(',', '')), words: 1 }, words, at);
  if (smallNumber(first) === undefined && !(first === 'a' && SCALES[words[at + 1] ?? ''])) return undefined;
  return withFraction(readSpelt(words, at), words, at);
}

function readSpelt(words: readonly string[], at: number): ReadNumber {
  let total = 0;
  let part = 0;
  let taken = 0;
  for (let next = at; next < words.length; next++) {
    const word = words[next] ?? '';
    const scale = SCALES[word];
    const value = smallNumber(word);
    const joins = (word === '-' && TENS.includes(words[next - 1] ?? '')) || (word === 'and' && part >= 100);
    if (scale !== undefined) {
      part = Math.max(1, part) * scale;
      if (scale === 1000) {
        total += part;
        part = 0;
      }
    } else if (value !== undefined && fits(part, value)) part += value;
    else if (word === 'a' && next === at) part = 1;
    else if (!joins || smallNumber(words[next + 1] ?? '') === undefined) break;
    if (!joins) taken = next - at + 1;
  }
  return { value: total + part, words: taken };
}

/** After "twenty" only a digit may follow; after "hundred" anything below it. */
function fits(part: number, value: number): boolean {
  if (part === 0) return true;
  const last = part % 100;
  if (last === 0) return value < 100;
  return last >= 20 && last % 10 === 0 && value < 10;
}

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at] as const),
  ...TENS.map((word, at) => [word, 10 * (at + 2)] as const),
]);

function smallNumber(word: string): number | undefined {
  return SMALL.get(word);
}

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** "two and a half", "2 1/2". */
function withFraction(number: ReadNumber, words: readonly string[], at: number): ReadNumber {
  const rest = words.slice(at + number.words, at + number.words + 3).join(' ');
  if (rest.startsWith('and a half')) return { value: number.value + 0.5, words: number.words + 3 };
  if (rest === '1 / 2') return { value: number.value + 0.5, words: number.words + 3 };
  return number;
}

/** A year as speakers say it: "nineteen ninety-seven", "two thousand and three", "twenty twenty-four". */
export function readSpokenYear(words: readonly string[], at: number): ReadNumber | undefined {
  const century = CENTURIES.get(words[at] ?? '');
  if (century !== undefined) {
    const rest = readNumber(words, at + 1);
    const spelt = rest && !/\d/.test(words[at + 1] ?? '') && rest.value >= 10 && rest.value < 100;
    return spelt ? { value: century + rest.value, words: rest.words + 1 } : undefined;
  }
  if (words[at] !== 'two' || words[at + 1] !== 'thousand') return undefined;
  const skip = words[at + 2] === 'and' ? 3 : 2;
  const rest = smallNumber(words[at + skip] ?? '') === undefined ? undefined : readNumber(words, at + skip);
  return rest && rest.value < 100 ? { value: 2000 + rest.value, words: skip + rest.words } : { value: 2000, words: 2 };
}

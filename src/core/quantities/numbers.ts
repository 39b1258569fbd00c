/** A written number and how many decimals it has: that is how exactly it is meant. */
export interface NumberRead {
  readonly value: number;
  readonly decimals: number;
}

/** "190,000" groups by threes, "190,27" is a decimal comma; "1.234" stays a decimal in English copy. */
export function readNumber(digits: string): NumberRead | null {
  const grouped = /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(digits);
  const plain = grouped ? digits.replace(/[ ,\u00a0\u202f]/g, '') : digits.replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return { value, decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0 };
}

/** Small numbers as words. */
export const WORD_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** "A dozen" stands for about twelve and "two dozen" for about twenty-four. */
export const DOZEN = 12;

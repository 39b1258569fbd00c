import type { Quantity } from './quantity';

type Hedge = Quantity['hedge'];

/** "a", "the" and "another" may stand between the hedge and its amount. */
const TAIL = '(?: an?)?(?: the)?(?: another)?\\s*$';

/** Words in front of an amount. "Just under" comes before "under", "up to" before "to". */
const BEFORE: readonly [Hedge, RegExp][] = [
  [
    'below',
    new RegExp(
      `\\b(?:nearly|almost|up to|(?:no |not )?less than|under|below|close to|just (?:under|shy of|short of)|as much as|as many as|not quite|approaching|at most|no more than)${TAIL}`,
      'i',
    ),
  ],
  [
    'above',
    new RegExp(
      `\\b(?:(?:slightly |far |much |well )?more than|(?:well |just )?over|above|at least|no fewer than|exceed(?:s|ed|ing)?|in excess of|upwards of|north of|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|beyond|crossed)${TAIL}`,
      'i',
    ),
  ],
  [
    'about',
    new RegExp(
      `(?:\\b(?:about|around|some|roughly|approximately|approx\\.?|an estimated|estimated at|circa|ca\\.|in the (?:region|order) of)|[~≈])${TAIL}`,
      'i',
    ),
  ],
];

/** "No less than" and its like are lower bounds, whatever the table above makes of "less than". */
const AT_LEAST = new RegExp(`\\b(?:no|not) less than${TAIL}`, 'i');
const AT_MOST = new RegExp(`\\b(?:no|not) more than${TAIL}`, 'i');

/** Words behind an amount: "$200bn or more", "40% or so". */
const AFTER: readonly [Hedge, RegExp][] = [
  ['above', /^\s?(?:\+|plus\b|or more\b|and more\b)/i],
  ['about', /^\s?(?:or so\b|-odd\b|or thereabouts\b)/i],
];

/** How the words around an amount hedge it. `before` ends and `after` begins at the amount. */
export function hedgeOf(before: string, after: string): Hedge {
  if (AT_LEAST.test(before)) return 'above';
  if (AT_MOST.test(before)) return 'below';
  return (
    BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ??
    AFTER.find(([, pattern]) => pattern.test(after))?.[0] ??
    'exact'
  );
}

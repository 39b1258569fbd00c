import { namedWords } from '../region';

/** Elements that mark a date: `<time>`, and those whose class, id or property says so (hAtom's `published`, `entry-date`). */

const EXACT = new Set(
  'date datetime time timestamp published pubdate posted updated modified created dtstamp dateline datum fecha data publication submitted authored'.split(
    ' ',
  ),
);

/** `pubdate`, `articledate`, `lastmoddatetime`. */
const ENDS_SO = /^[a-z]{1,14}(?:date|datum|datetime|timestamp|pubtime|publishtime)$/;
const STARTS_SO = /^date(?:published|posted|created|modified|time|line|stamp|info|text|box|pub)/;

/** Words that end like a date and are none. */
const NONE = new Set('update updates candidate validate mandate accommodate invalidate consolidate'.split(' '));

/** Quick look that spares most elements the rest. */
const HINT = /dat|tim|publi|posted|dtstamp|modif|creat|fecha|submitted|authored|updated/i;

/** Attributes in which marked elements hold their date for machines. */
const ATTRIBUTES = [
  'datetime',
  'content',
  'title',
  'data-datetime',
  'data-date',
  'data-time',
  'data-timestamp',
  'data-utime',
  'data-published',
  'data-published-at',
  'data-publish-date',
  'data-original-title',
  'unixtime',
];

/** Whether the element is marked as a date. `name` is its lower-case element name. */
export function isDateMark(element: Element, name: string): boolean {
  if (name === 'time') return true;
  const named = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${attributeOf(element, 'property')}`;
  return HINT.test(named) && namedWords(named).some(isDateWord);
}

/** Values that the mark's attributes hold, each with the attribute's name. */
export function markedValues(element: Element): (readonly [attribute: string, value: string])[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const value = attributeOf(element, attribute);
    return value === '' ? [] : [[attribute, value] as const];
  });
}

function isDateWord(word: string): boolean {
  return EXACT.has(word) || (!NONE.has(word) && (ENDS_SO.test(word) || STARTS_SO.test(word)));
}

function attributeOf(element: Element, name: string): string {
  return element.getAttribute(name)?.slice(0, 300) ?? '';
}

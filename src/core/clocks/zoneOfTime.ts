import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { Span } from '../model/span';
import type { TimeExpression } from '../time/expression';
import { zoneOfCity } from './zoneOfCity';

/** A time that its words place: "on Tuesday night in Strelsau", "on Thursday, Strelsau time". */
export interface PlacedTime {
  /** IANA zone of the place. */
  readonly zone: string;
  /** The place as written. */
  readonly place: Span;
}

/** What may stand between a time and its place. */
const PART_OF_DAY = String.raw`(?:\s(?:early |late )?(?:morning|afternoon|evening|night))?`;
const NAME = String.raw`(\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20}){0,2})`;

/** "… in Strelsau", "… (Strelsau time)", "…, Strelsau time". */
const BEHIND = [
  new RegExp(String.raw`^${PART_OF_DAY},?\s(?:still\s)?in\s${NAME}`, 'u'),
  new RegExp(String.raw`^${PART_OF_DAY},?\s\(?${NAME}\stime\b`, 'u'),
];

/** "In Strelsau it was still Tuesday", "here" and "local time" are read off the dateline elsewhere. */
const BEFORE = new RegExp(
  String.raw`\b[Ii]n\s${NAME},?\s(?:it|the time)\s(?:was|is)\s(?:already |still |only )?(?:late |early )?(?:on )?$`,
  'u',
);

/** How far around the expression its place is looked for, in UTF-16 units. */
const REACH = 70;

/** The place by whose clock a time is given, where the words next to it name one whose zone is known. */
export function zoneOfTime(time: TimeExpression, annotated: Annotated, gazetteer: Gazetteer): PlacedTime | null {
  const { text, sentences } = annotated.index;
  const sentence = sentences[time.sentence];
  if (!sentence) return null;
  const behind = text.slice(time.end, Math.min(sentence.end, time.end + REACH));
  const from = Math.max(sentence.start, time.start - REACH);
  const before = text.slice(from, time.start);
  const found = BEHIND.flatMap((pattern) => place(pattern.exec(behind), time.end));
  found.push(...place(BEFORE.exec(before), from));
  for (const one of found) {
    const zone = zoneAt(one, time.sentence, annotated, gazetteer);
    if (zone !== null) return { zone, place: one };
  }
  return null;
}

function place(match: RegExpExecArray | null, base: number): Span[] {
  const name = match?.[1];
  if (!match || name === undefined) return [];
  const start = base + match.index + match[0].indexOf(name);
  return [{ start, end: start + name.length }];
}

/** The record's zone of the place, or that of the city the zone table is named after. */
function zoneAt(span: Span, sentence: number, annotated: Annotated, gazetteer: Gazetteer): string | null {
  const mention = annotated.bySentence[sentence]?.mentions.find((one) => one.start === span.start);
  const recorded = gazetteer.entities.get(mention?.entity ?? '')?.zone;
  return recorded ?? zoneOfCity(annotated.index.text.slice(span.start, span.end));
}

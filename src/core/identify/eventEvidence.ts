import type { Annotated } from '../annotate';
import type { PatternFinder } from '../compare/pattern';
import type { Gazetteer } from '../entities/gazetteer';
import { holdersOf } from '../entities/office';
import type { CivilDate, DocumentTime, PartialDate } from '../model/clock';
import type { EventKind, EventRecord } from '../model/factbase';
import type { Message } from '../model/message';
import { daysBetween, partsOf, weekdayOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';

/** One ground for or against an event, in points; about three points are a good case. */
export interface Evidence {
  readonly points: number;
  readonly reason: Message;
}

/** How many opening sentences (headline included) count as the lead. */
export const LEAD_SENTENCES = 5;

/** Agency copy is news for about a week; later pages look back or republish. */
const NEWS_DAYS = 10;

/** Previews appear at most this many days before. */
const PREVIEW_DAYS = 6;

/** What the weighing of one article against every event shares. */
export interface Weighing {
  readonly annotated: Annotated;
  readonly documentTime: DocumentTime;
  readonly finder: PatternFinder;
  readonly gazetteer: Gazetteer;
  /** How rare each lead person is among the events of the record, about 0.5 to 3. */
  readonly rarity: ReadonlyMap<string, number>;
}

export function weighPeople(event: EventRecord, weighing: Weighing): Evidence[] {
  if (event.lead.length === 0) return [];
  const present = whereMentioned(event, weighing);
  const weightOf = (person: string) => weighing.rarity.get(person) ?? 1;
  const total = event.lead.reduce((sum, person) => sum + weightOf(person), 0);
  const named = event.lead.filter((person) => present.has(person));
  const share =
    named.reduce((sum, person) => sum + weightOf(person) * (present.get(person) === 'lead' ? 1 : 0.6), 0) / total;
  const evidence: Evidence[] = [
    {
      points: share * 4 - 2,
      reason: { key: 'reason.people', args: { people: list(named, weighing), count: { number: event.lead.length } } },
    },
  ];
  const known = new Set([...event.lead, ...(event.also ?? [])]);
  const strangers = [...present].filter(
    ([person, where]) => where === 'lead' && !known.has(person) && isPerson(person, weighing),
  );
  if (strangers.length > 0) {
    const people = strangers.map(([person]) => person);
    evidence.push({
      points: Math.max(-2, -0.7 * people.length),
      reason: { key: 'reason.strangers', args: { people: list(people, weighing) } },
    });
  }
  return evidence;
}

/** Entities the article names, offices resolved at the event's day, and whether the lead names them. */
function whereMentioned(event: EventRecord, { annotated, gazetteer }: Weighing): Map<string, 'lead' | 'body'> {
  const where = new Map<string, 'lead' | 'body'>();
  for (const mention of annotated.mentions) {
    const place = mention.sentence < LEAD_SENTENCES ? 'lead' : 'body';
    const entities =
      mention.entity !== null
        ? [mention.entity]
        : holdersOf(mention.office ?? '', event.key, gazetteer.entities.values());
    for (const entity of entities) if (where.get(entity) !== 'lead') where.set(entity, place);
  }
  return where;
}

function isPerson(id: string, { gazetteer }: Weighing): boolean {
  return gazetteer.entities.get(id)?.kind === 'person';
}

function list(ids: readonly string[], { gazetteer }: Weighing) {
  return { list: ids.map((id) => ({ text: gazetteer.names.get(id) ?? id })) };
}

export function weighPlaces(event: EventRecord, weighing: Weighing): Evidence[] {
  const { annotated } = weighing;
  const places = annotated.mentions.filter((one) => one.entity !== null && event.places.includes(one.entity));
  const [first] = places;
  if (!first) return event.places.length > 0 ? [{ points: -0.4, reason: { key: 'reason.no-place', args: {} } }] : [];
  const inLead = places.some((one) => one.sentence < LEAD_SENTENCES);
  const ids = [...new Set(places.flatMap((one) => one.entity ?? []))];
  return [{ points: inLead ? 1 : 0.4, reason: { key: 'reason.places', args: { places: list(ids, weighing) } } }];
}

/** Points of cues add up to this at most, so that no heap of weak words outweighs people and date. */
const CUES_AT_MOST = 4;

export function weighCues(event: EventRecord, { annotated, finder }: Weighing): Evidence[] {
  const hits = event.cues.flatMap((cue) => {
    for (const term of cue.any) {
      const [[, runs] = []] = finder.term(term, event.key);
      const run = runs?.[0];
      if (run) return [{ words: annotated.index.text.slice(run.start, run.end), weight: cue.weight }];
    }
    return [];
  });
  if (hits.length === 0) return [];
  const points = hits.reduce((sum, hit) => sum + hit.weight * 0.5, 0);
  const shown = [...hits].sort((a, b) => b.weight - a.weight).slice(0, 4);
  return [
    {
      points: Math.min(CUES_AT_MOST, points),
      reason: { key: 'reason.cues', args: { words: { list: shown.map((hit) => ({ text: `“${hit.words}”` })) } } },
    },
  ];
}

export function weighPageDate(event: EventRecord, { documentTime }: Weighing): Evidence[] {
  const { date, certainty } = documentTime;
  if (date === null) return weighYearless(event, documentTime);
  const args = { page: { date }, event: { date: event.key } };
  const beforeStart = daysBetween(date, event.start);
  const afterEnd = daysBetween(event.end, date);
  const sure = certainty === 'certain';
  if (beforeStart <= PREVIEW_DAYS && afterEnd <= NEWS_DAYS) {
    return [{ points: sure ? 2.5 : 2, reason: { key: 'reason.page-date-fits', args } }];
  }
  if (beforeStart > 0) return [{ points: sure ? -3 : -1, reason: { key: 'reason.page-date-before', args } }];
  return [{ points: sure ? -0.5 : 0, reason: { key: 'reason.page-date-after', args } }];
}

/** A page that gives its day without the year still tells one time of the year from another. */
function weighYearless(event: EventRecord, { witnesses }: DocumentTime): Evidence[] {
  const day = witnesses.find((one) => one.role !== 'modified' && one.date.startsWith('--'))?.date;
  const full = day && event.key.slice(0, 4) + day.slice(1);
  if (!full || !partsOf(full)) return [];
  const off = Math.abs(daysBetween(event.key, full));
  const near = off <= NEWS_DAYS || off >= 365 - NEWS_DAYS;
  const args = { page: { date: day }, event: { date: event.key } };
  return [
    near
      ? { points: 1.5, reason: { key: 'reason.page-date-fits', args } }
      : { points: -1.5, reason: { key: 'reason.page-day-other', args } },
  ];
}

export function weighTextDates(event: EventRecord, { annotated, documentTime }: Weighing): Evidence[] {
  const days = annotated.times.filter((one) => one.kind === 'day');
  const fitting = days.find((one) => insideEvent(one, event, documentTime));
  if (fitting) {
    return [
      {
        points: isBackground(event.key, documentTime) ? 1 : fitting.date?.startsWith('--') ? 1.5 : 2.5,
        reason: {
          key: 'reason.text-date',
          args: { words: { text: words(annotated, fitting) }, event: { date: event.key } },
        },
      },
    ];
  }
  const leadFull = days.find((one) => one.sentence < LEAD_SENTENCES && !one.date?.startsWith('--'));
  if (leadFull) {
    return [
      {
        points: isBackground(leadFull.date ?? '', documentTime) || isNearMiss(leadFull.date ?? '', event) ? -0.5 : -2.5,
        reason: { key: 'reason.text-date-other', args: { words: { text: words(annotated, leadFull) } } },
      },
    ];
  }
  const leadDay = days.find((one) => one.sentence < LEAD_SENTENCES);
  if (leadDay) {
    return [
      { points: -1.5, reason: { key: 'reason.text-date-other', args: { words: { text: words(annotated, leadDay) } } } },
    ];
  }
  return [];
}

/** Slips of a keyboard: a few days off, another year, or another month, with the rest right. */
function isNearMiss(date: PartialDate, { key }: EventRecord): boolean {
  if (!partsOf(date)) return false;
  const sameDayOfYear = date.slice(5) === key.slice(5);
  const sameDayOfMonth = date.slice(0, 4) === key.slice(0, 4) && date.slice(8) === key.slice(8);
  return sameDayOfYear || sameDayOfMonth || Math.abs(daysBetween(date, key)) <= 4;
}

/** Days after which a date in an article of certain date is one it looks back to. */
const BACKGROUND = 21;

function isBackground(date: CivilDate, { date: page, certainty }: DocumentTime): boolean {
  if (page === null || certainty !== 'certain' || !partsOf(date)) return false;
  return daysBetween(date, page) > BACKGROUND;
}

function insideEvent(expression: TimeExpression, event: EventRecord, documentTime: DocumentTime): boolean {
  const date = expression.date ?? '';
  if (!date.startsWith('--')) return date >= event.start && date <= event.end;
  const year = documentTime.date?.slice(0, 4);
  if (year && documentTime.certainty === 'certain' && year !== event.key.slice(0, 4)) return false;
  return [event.start, event.end].some((edge) => {
    const full = edge.slice(0, 4) + date.slice(1);
    return full >= event.start && full <= event.end;
  });
}

function words(annotated: Annotated, span: { start: number; end: number }): string {
  return annotated.index.text.slice(span.start, span.end);
}

/** The first weekday of the lead: agency copy opens with the day of its event. */
export function weighLeadWeekday(event: EventRecord, { annotated }: Weighing): Evidence[] {
  const lead = annotated.times.find((one) => one.kind === 'weekday' && one.sentence < LEAD_SENTENCES);
  if (!lead?.weekday) return [];
  const args = { weekday: { weekday: lead.weekday }, event: { date: event.key } };
  if (weekdayOf(event.key) === lead.weekday) return [{ points: 1, reason: { key: 'reason.weekday-fits', args } }];
  const span = Array.from({ length: Math.min(7, daysBetween(event.start, event.end) + 1) });
  const inside = span.some((_, at) => ((weekdayOf(event.start) - 1 + at) % 7) + 1 === lead.weekday);
  return [{ points: inside ? 0 : -0.7, reason: { key: 'reason.weekday-other', args } }];
}

/** Words by which the opening of copy shows what kind of event it tells of. */
const KIND_WORDS: Partial<Record<EventKind, RegExp>> = {
  call: /\b(?:phone|telephone|telephoned|phoned|video[ -]?(?:link|conference|call)s?|virtual(?:ly)?|call(?:ed|s)?)\b/i,
  drill: /\b(?:drills?|exercises?|patrols?|man(?:oeu|eu)v\w+|warships|bombers?)\b/i,
  release: /\b(?:customs|data|figures|statistics)\b/i,
  sanctions: /\b(?:sanction\w*|blacklist\w*|package|lists?|restrict\w*)\b/i,
};

/** A visit or a meeting is not told as a call. */
const IN_PERSON: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'summit']);
const MET = /\b(?:met|meet\w*|visit\w*|receiv\w+|arriv\w+|land\w*|welcom\w+|host\w+|summit|trip)\b/i;

export function weighKind(event: EventRecord, { annotated }: Weighing): Evidence[] {
  const end = annotated.index.sentences[LEAD_SENTENCES - 1]?.end ?? annotated.index.text.length;
  const lead = annotated.index.text.slice(0, end);
  const words = KIND_WORDS[event.kind];
  if (words) {
    const told = words.test(lead);
    return [{ points: told ? 0.7 : -1.5, reason: { key: told ? 'reason.kind' : 'reason.kind-not', args: {} } }];
  }
  const asCall = IN_PERSON.has(event.kind) && KIND_WORDS.call?.test(lead) === true && !MET.test(lead);
  return asCall ? [{ points: -1.5, reason: { key: 'reason.kind-not', args: {} } }] : [];
}

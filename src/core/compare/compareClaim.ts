import type { Gazetteer } from '../entities/gazetteer';
import type { Aspect, Claim, Value, Version } from '../model/factbase';
import type { Evidence, FindingKind, Verdict } from '../model/finding';
import type { Message } from '../model/message';
import type { Compared, NormalValue } from '../model/normalValue';
import type { Rule } from '../model/rule';
import { quoteOf } from '../present/quote';
import type { TimeExpression } from '../time/expression';
import type { Draft } from './draft';
import { readDay } from './readDay';
import { readEntity } from './readEntity';
import { readFigure } from './readFigure';
import { readQuotation } from './readQuotation';
import { readSource } from './readSource';
import { readStage } from './readStage';
import { readTerms } from './readTerms';
import type { Reading, Statement, ValueReader } from './statement';
import { normalOf, otherVersions, recordVersion, reportsSaying, valueMessage } from './versions';

/** Below this certainty about the event, nothing is called contradicted. */
const SURE_OF_EVENT = 0.75;

/** Readings less firm than this support, but never contradict. */
const FIRM = 0.75;

/** Compares one sentence with one claim; null when the sentence gives no value for it. */
export function compareClaim(statement: Statement, eventConfidence: number): Draft | null {
  const reading = readValue(statement);
  if (!reading) return null;
  const verdict = judge(statement.claim, reading, eventConfidence);
  return verdict && draft(statement, reading, verdict, eventConfidence);
}

/** The reader for a kind of value, and the rule it speaks by. */
interface Reader {
  readonly rule: Rule;
  readonly read: ValueReader;
}

const READERS = {
  terms: { rule: 'claim/words', read: readTerms },
  date: { rule: 'claim/day', read: readDay },
  entity: { rule: 'claim/entity', read: readEntity },
  source: { rule: 'claim/source', read: readSource },
  stage: { rule: 'claim/stage', read: readStage },
  figure: { rule: 'claim/figure', read: readFigure },
  quotation: { rule: 'claim/quotation', read: readQuotation },
} as const satisfies Record<string, Reader>;

function readerOf(value: Value): Reader {
  const kinds = Object.keys(READERS) as (keyof typeof READERS)[];
  return READERS[kinds.find((kind) => kind in value) ?? 'terms'];
}

interface RuledReading extends Reading {
  readonly rule: Rule;
}

/** Versions of different kinds may stand beside each other: each kind is read, the record first. */
function readValue(statement: Statement): RuledReading | null {
  const readers = new Set(statement.claim.versions.map((version) => readerOf(version.value)));
  const readings = [...readers].flatMap(({ rule, read }): RuledReading[] => {
    const reading = read(statement);
    return reading ? [{ ...reading, rule: reading.rule ?? rule }] : [];
  });
  return (
    readings.find((one) => one.version?.standing === 'record') ??
    readings.find((one) => one.version) ??
    readings[0] ??
    null
  );
}

function judge(claim: Claim, reading: Reading, eventConfidence: number): Verdict | null {
  if (reading.verdict) return reading.verdict;
  if (reading.version?.standing === 'record') return 'supported';
  if (reading.version?.standing === 'variant') return 'variant';
  const sure = eventConfidence >= SURE_OF_EVENT && reading.firmness >= FIRM;
  if (reading.version?.standing === 'slip') return sure ? 'contradicted' : null;
  if (claim.aspect === 'quotation') return 'variant';
  // A stage without a version is "called off": it denies what took place.
  if (claim.settled || claim.aspect === 'stage') return sure ? 'contradicted' : null;
  return claim.aspect === 'figure' ? 'not-enough-info' : null;
}

const KINDS: Readonly<Record<Aspect, FindingKind>> = {
  date: 'date',
  place: 'place',
  person: 'person',
  role: 'role',
  figure: 'figure',
  attribution: 'attribution',
  wording: 'wording',
  quotation: 'quotation',
  stage: 'stage',
  agreement: 'agreement',
};

function draft(statement: Statement, reading: RuledReading, verdict: Verdict, eventConfidence: number): Draft {
  const { claim, event, gazetteer, annotated, notes } = statement;
  const recorded = recordVersion(claim);
  const shown = verdict === 'supported' && reading.version ? reading.version : recorded;
  const weekday = claim.aspect === 'date' && notes.times.some((one) => one.kind === 'weekday');
  return {
    kind: weekday ? 'weekday' : KINDS[claim.aspect],
    verdict,
    claim: claim.id,
    event: event?.id ?? null,
    span: { start: reading.span.start, end: reading.span.end },
    rule: reading.rule,
    evidence: evidenceOf(statement, reading),
    compared: comparedOf(statement, reading, shown),
    quote: quoteOf(annotated.index.text, reading.span),
    says: reading.value,
    record: { key: 'record.statement', args: { statement: { text: claim.statement } } },
    explanation: reading.explanation ?? explain(claim, reading, verdict, gazetteer),
    reasons: [
      { key: 'reason.claim', args: { claim: { text: claim.statement } } },
      ...reading.reasons,
      ...(event ? [{ key: 'reason.event', args: { event: { text: event.title } } }] : []),
    ],
    confidence: Math.round(reading.firmness * (event ? 0.6 + 0.4 * eventConfidence : 1) * 100) / 100,
    reports: shown ? reportsSaying(event, claim.id, shown.id) : [],
    references: [],
    others: otherVersions(claim, event, gazetteer),
  };
}

function explain(claim: Claim, reading: Reading, verdict: Verdict, gazetteer: Gazetteer): Message {
  const recorded = recordVersion(claim);
  const args = {
    said: { message: reading.value },
    recorded: { message: recorded ? valueMessage(recorded.value, gazetteer) : reading.value },
    note: { text: reading.version?.note ?? recorded?.note ?? '' },
  };
  return { key: `explain.${verdict}`, args };
}

/** The act's words, the other words that tie the sentence to the claim, and the value, in reading order. */
function evidenceOf({ hit }: Statement, { evidence }: Reading): Evidence[] {
  const [acts = [], ...topics] = hit.groups;
  const spans: Evidence[] = [
    ...acts.slice(0, 1).map(({ start, end }) => ({ role: 'act', start, end }) as const),
    ...topics.flatMap((group) => group.slice(0, 1).map(({ start, end }) => ({ role: 'topic', start, end }) as const)),
    ...(evidence ? [{ role: 'value', start: evidence.start, end: evidence.end } as const] : []),
  ];
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function comparedOf(
  { notes, annotated, gazetteer }: Statement,
  { normal, evidence }: Reading,
  shown: Version | undefined,
): Compared | null {
  const time = evidence && notes.times.find((one) => one.start === evidence.start);
  const page = normal ?? (time && normalTime(time));
  const record = shown && normalOf(shown.value, gazetteer);
  if (!page || !record) return null;
  return { words: evidence ? annotated.index.text.slice(evidence.start, evidence.end) : '', page, record };
}

function normalTime({ date, until, weekday }: TimeExpression): NormalValue | undefined {
  if (date !== null) return { date, ...(until !== null && { until }) };
  return weekday === null ? undefined : { weekday };
}

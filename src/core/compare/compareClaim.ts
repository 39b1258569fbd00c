import type { Gazetteer } from '../entities/gazetteer';
import type { Aspect, Claim, Value } from '../model/factbase';
import type { Finding, FindingKind, Verdict } from '../model/finding';
import type { Message } from '../model/message';
import { quoteOf } from '../present/quote';
import { readDay } from './readDay';
import { readEntity } from './readEntity';
import { readFigure } from './readFigure';
import { readQuotation } from './readQuotation';
import { readSource } from './readSource';
import { readStage } from './readStage';
import { readTerms } from './readTerms';
import type { Reading, Statement, ValueReader } from './statement';
import { otherVersions, recordVersion, reportsSaying, valueMessage } from './versions';

/** A finding before it has a number. */
export type Draft = Omit<Finding, 'id'>;

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

/** Versions of different kinds may stand beside each other: each kind is read, the record first. */
function readValue(statement: Statement): Reading | null {
  const readers = new Set(statement.claim.versions.map((version) => readerOf(version.value)));
  const readings = [...readers].flatMap((read) => read(statement) ?? []);
  return (
    readings.find((one) => one.version?.standing === 'record') ??
    readings.find((one) => one.version) ??
    readings[0] ??
    null
  );
}

function readerOf(value: Value): ValueReader {
  if ('terms' in value) return readTerms;
  if ('date' in value) return readDay;
  if ('entity' in value) return readEntity;
  if ('source' in value) return readSource;
  if ('stage' in value) return readStage;
  if ('figure' in value) return readFigure;
  return readQuotation;
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

function draft(statement: Statement, reading: Reading, verdict: Verdict, eventConfidence: number): Draft {
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
    ...(reading.evidence && { evidence: reading.evidence }),
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

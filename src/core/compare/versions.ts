import type { Gazetteer } from '../entities/gazetteer';
import type { Claim, EventRecord, Term, Value, Version } from '../model/factbase';
import type { OtherVersion } from '../model/finding';
import type { Message, MessageArg } from '../model/message';
import type { NormalValue } from '../model/normalValue';
import { wordsOf } from '../text/token';
import { plain } from './statement';

/** A recorded value as the reader sees it. */
export function valueMessage(value: Value, gazetteer: Gazetteer): Message {
  const name = (id: string) => gazetteer.names.get(id) ?? id;
  if ('terms' in value) return termsMessage(value.terms, gazetteer);
  if ('date' in value) {
    const from: MessageArg = { date: value.date };
    return value.until
      ? { key: 'value.dates', args: { from, until: { date: value.until } } }
      : { key: 'value.date', args: { date: from } };
  }
  if ('entity' in value) return plain(name(value.entity));
  if ('source' in value)
    return value.source === 'nobody' ? { key: 'value.nobody', args: {} } : plain(name(value.source));
  if ('stage' in value) return { key: `stage.${value.stage}`, args: {} };
  if ('figure' in value) {
    return { key: 'value.figure', args: { figure: { figure: { amount: value.figure, unit: value.unit } } } };
  }
  return plain(`“${value.quotation}”`);
}

/** A recorded value in the form it is compared in. */
export function normalOf(value: Value, gazetteer: Gazetteer): NormalValue {
  const named = (entity: string): NormalValue => ({ entity, name: gazetteer.names.get(entity) ?? '' });
  if ('terms' in value) return { words: value.terms.slice(0, 3).join(' | ') };
  if ('date' in value) return value.until ? { date: value.date, until: value.until } : { date: value.date };
  if ('entity' in value) return named(value.entity);
  if ('source' in value) return named(value.source);
  if ('stage' in value) return { stage: value.stage };
  if ('quotation' in value) return { words: wordsOf(value.quotation).join(' ') };
  const { figure, unit, direction } = value;
  return { figure, unit, ...(direction && { direction }) };
}

/** The first term that reads as words; entities by their name, open endings left off. */
function termsMessage(terms: readonly Term[], gazetteer: Gazetteer): Message {
  const readable = terms.find((term) => !term.startsWith('@') && !term.includes('*'));
  const [first = ''] = terms;
  if (readable === undefined && first.startsWith('@'))
    return plain(gazetteer.names.get(first.slice(1)) ?? first.slice(1));
  return plain(`“${readable ?? first.replaceAll('*', '')}”`);
}

/** Reports of the event that say a version of a claim. */
export function reportsSaying(event: EventRecord | null, claim: string, version: string): string[] {
  return (event?.coverage ?? [])
    .filter((report) => report.says.some((one) => one.claim === claim && one.version === version))
    .map((report) => report.id);
}

/** Every version of the claim with the reports that say it, for "others say". */
export function otherVersions(claim: Claim, event: EventRecord | null, gazetteer: Gazetteer): OtherVersion[] {
  return claim.versions.map((version: Version) => ({
    version: version.id,
    standing: version.standing,
    value: valueMessage(version.value, gazetteer),
    note: version.note,
    reports: reportsSaying(event, claim.id, version.id),
  }));
}

export function recordVersion(claim: Claim): Version | undefined {
  return claim.versions.find((one) => one.standing === 'record') ?? claim.versions[0];
}

import type { SentenceNotes } from '../annotate';
import type { Attribution } from '../attribution/attribution';
import type { Gazetteer } from '../entities/gazetteer';
import type { Mention } from '../entities/mention';
import { holdersOf } from '../entities/office';
import { byStanding, plain, type Reading, type Statement, type ValueReader } from './statement';

/** Who the sentence credits, against who is on record; nobody is a version of its own. */
export const readSource: ValueReader = (statement) => {
  const { claim, notes, sentence, gazetteer, annotated } = statement;
  const credited = new Set(notes.attributions.flatMap((one) => sourcesOf(one, statement)));
  for (const version of byStanding(claim.versions)) {
    if (!('source' in version.value) || !credited.has(version.value.source)) continue;
    const name = gazetteer.names.get(version.value.source) ?? version.value.source;
    return {
      span: sentence,
      version,
      value: plain(name),
      normal: { entity: version.value.source, name },
      reasons: [{ key: 'reason.credits', args: { name: { text: name } } }],
      firmness: 0.92,
    };
  }
  const [other] = [...credited].filter((id) => gazetteer.entities.get(id)?.kind === 'person');
  if (other !== undefined && credited.size === 1) return otherSource(other, statement);
  const nobody = claim.versions.find((one) => 'source' in one.value && one.value.source === 'nobody');
  const quoted = notes.quotations.some((one) => one.end - one.start > (sentence.end - sentence.start) / 2);
  const present = notes.mentions.some((one) =>
    claim.versions.some(({ value }) => 'source' in value && value.source === one.entity && canBeQuoted(one, gazetteer)),
  );
  if (!nobody || present || credits(notes) || quoted || creditedBefore(statement)) return null;
  const words = annotated.index.text.slice(sentence.start, sentence.end);
  return {
    span: sentence,
    version: nobody,
    value: { key: 'value.nobody', args: {} },
    normal: { entity: 'nobody', name: '' },
    reasons: [{ key: 'reason.credits-nobody', args: { words: { text: words.slice(0, 80) } } }],
    firmness: 0.88,
  };
};

/** States and places stand in sentences without being quoted in them. */
function canBeQuoted({ entity }: Mention, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.entities.get(entity ?? '')?.kind;
  return kind !== 'state' && kind !== 'place';
}

/** Weak cues ("expects", "shows") with nobody tied to them credit nobody. */
function credits({ attributions }: SentenceNotes): boolean {
  return attributions.some((one) => one.strong || one.sources.length > 0 || one.offices.length > 0);
}

/** A person nobody on record gives these words to. */
function otherSource(id: string, { gazetteer, sentence }: Statement): Reading {
  const name = gazetteer.names.get(id) ?? id;
  return {
    span: sentence,
    version: null,
    value: plain(name),
    normal: { entity: id, name },
    reasons: [{ key: 'reason.credits', args: { name: { text: name } } }],
    firmness: 0.8,
  };
}

function sourcesOf(attribution: Attribution, { event, gazetteer }: Statement): string[] {
  const date = event?.key;
  const holders = date
    ? attribution.offices.flatMap((office) => holdersOf(office, date, gazetteer.entities.values()))
    : [];
  return [...attribution.sources, ...attribution.through, ...holders];
}

/** A source named in the sentence before, in the same paragraph, may still be speaking. */
function creditedBefore(statement: Statement): boolean {
  const { annotated, sentence, claim } = statement;
  const before = annotated.index.sentences[sentence.index - 1];
  if (before?.block !== sentence.block) return false;
  const notes = annotated.bySentence[before.index];
  const named = (notes?.mentions ?? [])
    .filter((one) => canBeQuoted(one, statement.gazetteer))
    .flatMap((one) => one.entity ?? []);
  const sources = (notes?.attributions ?? []).flatMap((one) => sourcesOf(one, statement));
  return claim.versions.some(
    (one) => 'source' in one.value && (sources.includes(one.value.source) || named.includes(one.value.source)),
  );
}

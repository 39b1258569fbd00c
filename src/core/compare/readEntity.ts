import type { Mention } from '../entities/mention';
import { holdersOf } from '../entities/office';
import type { Span } from '../model/span';
import { statementAt, statementsOf } from '../text/statements';
import { byStanding, plain, type Reading, type Statement, type ValueReader } from './statement';

/** "in Strelsau", "at the Great Hall": the place of the act stands after one of these. */
const PLACE_BEFORE = /\b(?:in|at|to|near)\s+(?:the\s+)?$/i;

/** A place this far from the act, in UTF-16 units, goes with other words. */
const REACH = 60;

/**
 * The recorded entity that the sentence names, those in the act's own statement first. For places,
 * another place beside the act counts before a recorded one that stands in another statement.
 */
export const readEntity: ValueReader = (statement) => {
  const { claim, notes, gazetteer } = statement;
  const around = statementOfAct(statement);
  const inside = notes.mentions.filter((one) => one.start >= around.start && one.end <= around.end);
  const place = claim.aspect === 'place';
  const beside = readRecorded(statement, inside);
  if (beside) return beside;
  const other = place ? readOtherPlace(statement, inside) : null;
  return other ?? readRecorded(statement, notes.mentions);

  function readRecorded({ sentence }: Statement, mentions: readonly Mention[]): Reading | null {
    for (const version of byStanding(claim.versions)) {
      if (!('entity' in version.value)) continue;
      const { entity } = version.value;
      const mention = mentions.find((one) => names(one, entity, statement));
      if (!mention) continue;
      const name = gazetteer.names.get(entity) ?? entity;
      return {
        span: sentence,
        evidence: { start: mention.start, end: mention.end },
        version,
        value: plain(name),
        normal: { entity, name },
        reasons: [{ key: 'reason.names', args: { name: { text: name } } }],
        firmness: 0.92,
      };
    }
    return null;
  }
};

function statementOfAct({ hit, sentence, annotated }: Statement): Span {
  const act = hit.groups[0]?.[0];
  const statements = statementsOf(annotated.index.text.slice(sentence.start, sentence.end), sentence.start);
  return (act && statements[statementAt(statements, act.start)]) ?? sentence;
}

function names(mention: Mention, entity: string, { event, gazetteer }: Statement): boolean {
  if (mention.form === 'adjective') return false;
  if (mention.entity !== null) return mention.entity === entity;
  if (mention.office === null || event === null) return false;
  return holdersOf(mention.office, event.key, gazetteer.entities.values()).includes(entity);
}

function readOtherPlace(
  { gazetteer, hit, sentence, annotated }: Statement,
  mentions: readonly Mention[],
): Reading | null {
  const others = mentions.filter((mention) => {
    if (mention.entity === null || gazetteer.entities.get(mention.entity)?.kind !== 'place') return false;
    const before = annotated.index.text.slice(Math.max(sentence.start, mention.start - 12), mention.start);
    const nearAct = hit.groups[0]?.some((act) => mention.start - act.end <= REACH && mention.start > act.start);
    return nearAct === true && PLACE_BEFORE.test(before);
  });
  const [only] = others;
  if (!only || others.length > 1) return null;
  const name = gazetteer.names.get(only.entity ?? '') ?? '';
  return {
    span: sentence,
    evidence: { start: only.start, end: only.end },
    version: null,
    value: plain(name),
    normal: { entity: only.entity ?? '', name },
    rule: 'claim/other-place',
    reasons: [{ key: 'reason.names', args: { name: { text: name } } }],
    firmness: 0.8,
  };
}

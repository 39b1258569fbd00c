import type { Attribution } from './attribution/attribution';
import { findAttributions } from './attribution/attributions';
import { findQuotations, type Quotation } from './attribution/quotations';
import type { Gazetteer } from './entities/gazetteer';
import type { Mention } from './entities/mention';
import { findMentions } from './entities/mentions';
import type { Article } from './model/article';
import { findQuantities } from './quantities/quantities';
import type { Quantity } from './quantities/quantity';
import { type IndexedText, indexText } from './text/indexedText';
import { type FoundTime, isDating, type TimeExpression } from './time/expression';
import { findTimeExpressions } from './time/expressions';

/** An article with everything the annotators found in it, each by sentence number as well. */
export interface Annotated {
  readonly article: Article;
  readonly index: IndexedText;
  readonly mentions: readonly Mention[];
  /** The expressions by which copy dates an act. */
  readonly times: readonly TimeExpression[];
  /** Those and all others: durations, quarters, "recently". */
  readonly allTimes: readonly FoundTime[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly bySentence: readonly SentenceNotes[];
}

/** What one sentence holds. */
export interface SentenceNotes {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

export function annotate(article: Article, gazetteer: Gazetteer): Annotated {
  const index = indexText(article);
  const mentions = findMentions(index, gazetteer);
  const allTimes = findTimeExpressions(index);
  const times = allTimes.filter(isDating);
  const quantities = findQuantities(index);
  const quotations = findQuotations(index);
  const attributions = findAttributions(index, mentions, (id) => !gazetteer.entities.has(id));
  const grouped = {
    mentions: groupBySentence(mentions),
    times: groupBySentence(times),
    quantities: groupBySentence(quantities),
    quotations: groupBySentence(quotations),
    attributions: groupBySentence(attributions),
  };
  const bySentence = index.sentences.map(({ index: at }) => ({
    mentions: grouped.mentions.get(at) ?? [],
    times: grouped.times.get(at) ?? [],
    quantities: grouped.quantities.get(at) ?? [],
    quotations: grouped.quotations.get(at) ?? [],
    attributions: grouped.attributions.get(at) ?? [],
  }));
  return { article, index, mentions, times, allTimes, quantities, quotations, attributions, bySentence };
}

function groupBySentence<T extends { readonly sentence: number }>(all: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(one.sentence);
    if (group) group.push(one);
    else groups.set(one.sentence, [one]);
  }
  return groups;
}

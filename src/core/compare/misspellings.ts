import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { EventRecord } from '../model/factbase';
import { quoteOf } from '../present/quote';
import type { Draft } from './draft';

/**
 * Names printed otherwise than any right spelling on record, each once. Only people of the
 * identified event: elsewhere the spelling may well be another person's right name.
 */
export function compareSpellings(annotated: Annotated, event: EventRecord | null, gazetteer: Gazetteer): Draft[] {
  const people = new Set([...(event?.lead ?? []), ...(event?.also ?? [])]);
  const named = new Set(annotated.mentions.filter((one) => one.form === 'name').map((one) => one.entity));
  const seen = new Set<string>();
  return annotated.mentions.flatMap((mention) => {
    const entity = gazetteer.entities.get(mention.entity ?? '');
    if (!entity || !people.has(entity.id) || (mention.form !== 'slip' && mention.form !== 'near')) return [];
    const written = annotated.index.text.slice(mention.start, mention.end);
    // Where the right name stands as well, the other spelling may be another person's.
    if (named.has(entity.id)) return [];
    if (seen.has(`${entity.id} ${written}`)) return [];
    seen.add(`${entity.id} ${written}`);
    const args = { written: { text: written }, name: { text: entity.name } };
    return [
      {
        kind: 'name',
        verdict: 'variant',
        claim: `name/${mention.form}`,
        rule: `name/${mention.form}`,
        event: null,
        span: { start: mention.start, end: mention.end },
        quote: quoteOf(annotated.index.text, mention),
        evidence: [{ role: 'value', start: mention.start, end: mention.end }],
        compared: { words: written, page: { words: written }, record: { words: entity.name } },
        says: { key: 'value.text', args: { text: { text: written } } },
        record: { key: 'value.text', args: { text: { text: entity.name } } },
        explanation: { key: 'explain.spelling', args },
        reasons: [{ key: `reason.spelling-${mention.form}`, args }],
        confidence: mention.form === 'slip' ? 0.95 : 0.8,
        reports: [],
        references: entity.references.map(({ url, title }) => ({ url, title })),
        others: [],
      },
    ];
  });
}

import type { CopySentence, EventRecord, FactBase, KnownCopy } from '../model/factbase';
import { decodeHashes } from './encodeHashes';

/** A sentence of a known copy, at its place in the index. */
export interface IndexedSentence {
  /** Number of the copy in `CopyIndex.copies`. */
  readonly copy: number;
  /** Number of the sentence in its copy. */
  readonly ordinal: number;
  readonly record: CopySentence;
  /** Hashes of its pairs outside quoted speech. */
  readonly hashes: readonly number[];
  readonly speech: ReadonlySet<number>;
}

/** Known copies by hash: from a hash to the sentences that left it. */
export interface CopyIndex {
  readonly copies: readonly KnownCopy[];
  /** Sentences of all copies, one copy after another. */
  readonly sentences: readonly IndexedSentence[];
  /** Numbers in `sentences`, ascending. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  readonly byRun: ReadonlyMap<number, readonly number[]>;
  /** Hashes left by copies of different origins: common property, no evidence of descent. */
  readonly common: ReadonlySet<number>;
  /** Event of each copy, in the order of `copies`. */
  readonly events: readonly (EventRecord | undefined)[];
}

export function indexCopies({ copies, events }: Pick<FactBase, 'copies' | 'events'>): CopyIndex {
  const byId = new Map(events.map((event) => [event.id, event]));
  const byPair = new Map<number, number[]>();
  const byRun = new Map<number, number[]>();
  const sentences: IndexedSentence[] = [];
  const firstOrigin = new Map<number, string>();
  const common = new Set<number>();
  for (const [number, copy] of copies.entries()) {
    const origin = originKey(copy, byId.get(copy.event));
    for (const [ordinal, record] of copy.sentences.entries()) {
      const place = sentences.length;
      const pairs = decodeHashes(record.pairs);
      for (const hash of pairs) note(byPair, hash, place);
      for (const hash of decodeHashes(record.runs)) note(byRun, hash, place);
      const speech = new Set(decodeHashes(record.speech ?? ''));
      for (const hash of [...pairs, ...speech]) {
        const first = firstOrigin.get(hash);
        if (first === undefined) firstOrigin.set(hash, origin);
        else if (first !== origin) common.add(hash);
      }
      sentences.push({ copy: number, ordinal, record, hashes: pairs, speech });
    }
  }
  return { copies, sentences, byPair, byRun, common, events: copies.map((copy) => byId.get(copy.event)) };
}

/** One outlet's texts on one event are one origin here: an agency's editions repeat each other. */
function originKey(copy: KnownCopy, event: EventRecord | undefined): string {
  const outlet = event?.origins.find((origin) => origin.id === copy.origin)?.outlet;
  return `${copy.event} ${outlet ?? copy.origin}`;
}

function note(places: Map<number, number[]>, hash: number, place: number): void {
  const list = places.get(hash);
  if (list) list.push(place);
  else places.set(hash, [place]);
}

import type { Annotated } from '../annotate';
import type { CopySentence } from '../model/factbase';
import { encodeHashes } from './encodeHashes';
import { type Pair, sentencePrints } from './sentencePrints';

/** The record of a text as a known copy: its sentences as hashes, nothing of its words. Sentences without any are left out. */
export function fingerprint(annotated: Annotated): CopySentence[] {
  return sentencePrints(annotated)
    .filter((print) => print.pairs.length > 0 || print.runs.length > 0 || print.speech.length > 0)
    .map(({ words, credited, pairs, runs, speech }) => ({
      words,
      ...(credited ? { credited } : {}),
      pairs: encode(pairs),
      runs: encodeHashes(runs),
      ...(speech.length > 0 ? { speech: encode(speech) } : {}),
    }));
}

function encode(pairs: readonly Pair[]): string {
  return encodeHashes(pairs.map((pair) => pair.hash));
}

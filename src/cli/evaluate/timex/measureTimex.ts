import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../../complaint';
import { measureSpecs, type SpecScore } from './recognizers';
import { emptyTally, type Fault, type Scores, scoreDocument, scoresOf } from './scoreTimex';
import { tagText } from './tagText';
import { readTimeMl, type TimeMlDocument } from './timeMl';

/** Folders of annotated news below the data folder; of TimeBank every second document is held out. */
const CORPORA = ['platinum', 'timebank', 'aquaint'];

export interface CorpusScore extends Scores {
  readonly corpus: string;
  readonly documents: number;
  readonly expressions: number;
  /** Milliseconds a thousand characters took. */
  readonly speed: number;
  readonly faults: readonly Fault[];
}

/** Scores on public suites that lie in a folder outside the project. */
export function measureTimex(folder: string): {
  readonly corpora: readonly CorpusScore[];
  readonly specs: readonly SpecScore[];
} {
  const corpora = CORPORA.filter((corpus) => existsSync(join(folder, corpus))).flatMap((corpus) => {
    const documents = readTimeMl(join(folder, corpus));
    if (corpus !== 'timebank') return [measureCorpus(corpus, documents)];
    const half = (odd: number) => documents.filter((_, at) => at % 2 === odd);
    return [
      measureCorpus('timebank, tuned on', half(0)),
      measureCorpus('timebank, held out', half(1)),
      measureCorpus('timebank, all', documents),
    ];
  });
  const specs = existsSync(join(folder, 'recognizers')) ? measureSpecs(join(folder, 'recognizers')) : [];
  if (corpora.length + specs.length === 0)
    throw new Complaint(
      `${folder} holds none of ${[...CORPORA, 'recognizers'].join(', ')}.`,
      'docs/evaluation.md says where the suites are had and how they are laid out.',
    );
  return { corpora, specs };
}

function measureCorpus(corpus: string, documents: readonly TimeMlDocument[]): CorpusScore {
  const tally = emptyTally();
  let took = 0;
  let characters = 0;
  // The first round warms up; the second is timed.
  for (const { text, date } of documents) tagText(text, date);
  const faults = documents.flatMap(({ text, date, gold }) => {
    const tagged = tagText(text, date);
    took += tagged.took;
    characters += text.length;
    return scoreDocument(text, gold, tagged.found, tally);
  });
  const speed = (1000 * took) / Math.max(1, characters);
  return { corpus, documents: documents.length, expressions: tally.gold, speed, faults, ...scoresOf(tally) };
}

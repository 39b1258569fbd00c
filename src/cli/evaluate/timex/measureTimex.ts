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

/** The quickest of so many rounds is told: the first ones are slowed by compiling, others by what else runs. */
const ROUNDS = 4;

function measureCorpus(corpus: string, documents: readonly TimeMlDocument[]): CorpusScore {
  const tally = emptyTally();
  const characters = documents.reduce((sum, one) => sum + one.text.length, 0);
  const rounds = Array.from({ length: ROUNDS }, () =>
    documents.reduce((sum, { text, date }) => sum + tagText(text, date).took, 0),
  );
  const faults = documents.flatMap(({ text, date, gold }) =>
    scoreDocument(text, gold, tagText(text, date).found, tally),
  );
  const speed = (1000 * Math.min(...rounds)) / Math.max(1, characters);
  return { corpus, documents: documents.length, expressions: tally.gold, speed, faults, ...scoresOf(tally) };
}

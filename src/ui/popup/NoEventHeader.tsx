import type { Analysis, Candidate } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';
import { BackgroundEvents } from './BackgroundEvents';
import { CandidateList } from './CandidateList';

/** Stands in for the event when none was identified: none fits, or more than one does. */
export function NoEventHeader({ analysis }: { readonly analysis: Analysis }) {
  const words = useWords();
  const close = closestCandidates(analysis.candidates);
  const rest = analysis.candidates.slice(close.length);
  const several = close.length > 1;
  return (
    <div class="event">
      <p class="event__kicker">{words.ui('no-event.kicker', { topic: analysis.topic.title })}</p>
      <h1 class="event__title">{words.ui(several ? 'no-event.several' : 'no-event.none')}</h1>
      <p class="event__people">{words.ui('no-event.record-ends', { date: { date: analysis.factBase.date } })}</p>
      {close.length > 0 && (
        <>
          <h2 class="minor-heading">{words.ui(several ? 'no-event.fitting' : 'no-event.nearest')}</h2>
          <CandidateList candidates={close} />
        </>
      )}
      {rest.length > 0 && (
        <Disclosure label={words.count('no-event.rest', rest.length)}>
          <CandidateList candidates={rest} />
        </Disclosure>
      )}
      <BackgroundEvents passages={analysis.passages} />
    </div>
  );
}

/** Those that fit too well to choose between, at most three; the nearest one where none fits. */
export function closestCandidates(candidates: readonly Candidate[]): Candidate[] {
  const fitting = candidates.filter((candidate) => candidate.fits);
  return fitting.length > 0 ? fitting.slice(0, 3) : candidates.slice(0, 1);
}

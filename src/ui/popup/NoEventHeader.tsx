import type { Analysis, Candidate } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';
import { CandidateList } from './CandidateList';

/** Candidates whose scores lie closer than this cannot be told apart. */
const CLOSE = 0.1;

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
    </div>
  );
}

/** The best candidate and those about as good, at most three; the list comes best first. */
export function closestCandidates(candidates: readonly Candidate[]): Candidate[] {
  const [best] = candidates;
  if (!best) return [];
  return candidates.filter((candidate) => best.score - candidate.score <= CLOSE).slice(0, 3);
}

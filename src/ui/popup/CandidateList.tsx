import type { Candidate } from '../../core/model/analysis';
import { useWords } from '../words';

/** Events the article may be about, with their dates and what tells them apart. */
export function CandidateList({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const words = useWords();
  return (
    <ul class="candidates">
      {candidates.map((candidate) => (
        <li key={candidate.id}>
          <span class="candidates__title">{candidate.title}</span>
          <span class="candidates__date">{words.date(candidate.key)}</span>
          {candidate.differs && <span class="candidates__differs">{candidate.differs}</span>}
        </li>
      ))}
    </ul>
  );
}

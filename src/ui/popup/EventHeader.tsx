import type { Candidate, IdentifiedEvent, Passage } from '../../core/model/analysis';
import { confidenceWord } from '../confidence';
import { Disclosure } from '../Disclosure';
import { Reasons } from '../findings/Reasons';
import { useWords, type Words } from '../words';
import { BackgroundEvents } from './BackgroundEvents';
import { CandidateList } from './CandidateList';

interface EventHeaderProps {
  readonly event: IdentifiedEvent;
  readonly candidates: readonly Candidate[];
  readonly passages: readonly Passage[];
}

/** The event the article is about: what, when, where, who, and how sure that is. */
export function EventHeader({ event, candidates, passages }: EventHeaderProps) {
  const words = useWords();
  const others = candidates.filter((candidate) => candidate.id !== event.id);
  return (
    <div class="event">
      <p class="event__kicker">{words.ui('event.kicker')}</p>
      <h1 class="event__title">{event.title}</h1>
      <p class="event__people">{[...event.places, words.list(event.people)].filter(Boolean).join(' · ')}</p>
      <div class="event__line">
        <p class="event__date">{words.date(event.key)}</p>
        <Disclosure label={words.ui('event.sure', { word: words.ui(confidenceWord(event.confidence)) })}>
          <p>{event.summary}</p>
          {event.start !== event.end && <p class="event__span">{spanText(event, words)}</p>}
          <h2 class="minor-heading">{words.ui('event.reasons')}</h2>
          <Reasons reasons={event.reasons} confidence={event.confidence} />
          {others.length > 0 && (
            <>
              <h2 class="minor-heading">{words.ui('event.others')}</h2>
              <CandidateList candidates={others} />
            </>
          )}
        </Disclosure>
      </div>
      <BackgroundEvents passages={passages} />
    </div>
  );
}

/** Most reports are about one day; the event may have gone on around it. */
function spanText(event: IdentifiedEvent, words: Words): string {
  return words.ui('event.span', { span: words.shortSpan(event.start, event.end) });
}

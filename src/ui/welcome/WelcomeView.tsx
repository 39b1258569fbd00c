import type { Wording } from '../../core/model/wording';
import { Logo } from '../Logo';
import { RelationMark } from '../RelationMark';
import { RELATION_TEXT, type Relation } from '../verdict';
import { type UiKey, useWordsOf } from '../words';

export interface WelcomeViewProps {
  readonly wording: Wording;
  /** The record's topic in words. */
  readonly topic: string;
  readonly onOpenOptions?: () => void;
}

const RELATIONS: readonly (readonly [Relation, UiKey])[] = [
  ['same', 'welcome.mark.same'],
  ['version', 'welcome.mark.version'],
  ['differs', 'welcome.mark.differs'],
  ['open', 'welcome.mark.open'],
];

/** Shown once, on install: what it does, what it does not decide, and why it asks to read pages. */
export function WelcomeView({ wording, topic, onOpenOptions }: WelcomeViewProps) {
  const words = useWordsOf(wording);
  return (
    <main class="page" lang={wording.locale}>
      <p class="masthead__name">
        <Logo /> {words.ui('name')}
      </p>
      <h1 class="page__title">{words.ui('welcome.title')}</h1>
      <p class="page__lead">{words.ui('welcome.lead', { topic })}</p>
      <h2>{words.ui('welcome.marks')}</h2>
      <dl class="legend">
        {RELATIONS.map(([relation, text]) => (
          <div key={relation}>
            <dt>
              <RelationMark relation={relation} /> {words.ui(RELATION_TEXT[relation])}
            </dt>
            <dd>{words.ui(text)}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.ui('welcome.permission')}</h2>
      <p>{words.ui('welcome.permission.text', { topic })}</p>
      <h2>{words.ui('welcome.decides')}</h2>
      <ul class="bullets">
        <li>{words.ui('welcome.decides.statements')}</li>
        <li>{words.ui('welcome.decides.record')}</li>
        <li>{words.ui('welcome.decides.versions')}</li>
        <li>{words.ui('welcome.decides.silence')}</li>
      </ul>
      {onOpenOptions && (
        <p>
          <button type="button" class="button" onClick={onOpenOptions}>
            {words.ui('welcome.options')}
          </button>
        </p>
      )}
    </main>
  );
}

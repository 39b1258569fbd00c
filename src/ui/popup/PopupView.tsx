import { useErrorBoundary } from 'preact/hooks';
import type { Wording } from '../../core/model/wording';
import type { TabView } from '../../messaging/protocol';
import type { FindingToolbox } from '../findings/FindingContext';
import { useWordsOf, type Words, WordsProvider } from '../words';
import { AnalysisView } from './AnalysisView';
import { Masthead } from './Masthead';
import { StateNote } from './StateNote';
import { type SiteSwitch, TabSwitch } from './TabSwitch';

export interface PopupViewProps {
  readonly view: TabView;
  readonly wording: Wording;
  /** `popup` is 400 px wide; `panel` takes the width it gets. */
  readonly size: 'popup' | 'panel';
  /** The record's topic in words, for pages that are not on it. */
  readonly topic?: string;
  /** Null for a selection, whose findings have no place of their own in the page. */
  readonly onShowFinding: ((findingId: string) => void) | null;
  readonly onOpenLibrary?: () => void;
  /** Absent where nothing can be switched. */
  readonly siteSwitch?: SiteSwitch;
  /** For the analysis shown; absent where nothing can be kept. */
  readonly tools?: FindingToolbox | null;
}

/** Root of the popup and the side panel: what is known of the tab's page. */
export function PopupView(props: PopupViewProps) {
  const words = useWordsOf(props.wording);
  const [fault] = useErrorBoundary();
  return (
    <WordsProvider value={words}>
      <div class={`view view--${props.size}`} lang={props.wording.locale}>
        <Masthead onOpenLibrary={props.onOpenLibrary} />
        {fault ? (
          <StateNote heading={words.ui('state.failed')} text={String(fault)} />
        ) : (
          <State {...props} words={words} />
        )}
        {props.siteSwitch && <TabSwitch {...props.siteSwitch} />}
      </div>
    </WordsProvider>
  );
}

function State({
  view,
  size,
  topic,
  words,
  onShowFinding,
  siteSwitch,
  tools = null,
}: PopupViewProps & { readonly words: Words }) {
  const off = siteSwitch?.off ?? null;
  switch (view.state) {
    case 'quiet': {
      if (off) return <StateNote heading={words.ui(`state.off.${off}`)} text={words.ui('state.off.text')} />;
      const heading = topic ? words.ui('state.quiet.topic', { topic }) : words.ui('state.quiet');
      return <StateNote heading={heading} text={words.ui('state.quiet.text')} />;
    }
    case 'reading':
      return <StateNote heading={words.ui('state.reading')} text={words.ui('state.reading.text')} busy />;
    case 'failed':
      return <StateNote heading={words.ui('state.failed')} text={words.ui('state.failed.text', { why: view.why })} />;
    case 'done':
      // Another page is another view: what stood open on the last one says nothing about it.
      return (
        <AnalysisView
          key={`${view.url} ${view.analysis.event?.id}`}
          analysis={view.analysis}
          orphans={view.orphans}
          size={size}
          onShowFinding={onShowFinding}
          tools={tools}
        />
      );
  }
}

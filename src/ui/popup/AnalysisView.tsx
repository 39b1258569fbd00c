import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../core/model/analysis';
import { Omissions } from '../coverage/Omissions';
import { Origins } from '../coverage/Origins';
import { CalendarFinding } from '../findings/CalendarFinding';
import { FindingContext, type FindingToolbox } from '../findings/FindingContext';
import { FindingList } from '../findings/FindingList';
import { findingAnchor } from '../findings/findingAnchor';
import { isCalendar, onlyDifference } from '../findings/findingGroups';
import { RecordFooter } from '../footer/RecordFooter';
import { SharedText } from '../lineage/SharedText';
import { OpennessContext, useOpennessState } from '../openness';
import { Section } from '../Section';
import { Strip } from '../strip/Strip';
import { SideBySide } from '../table/SideBySide';
import { useWords } from '../words';
import { EventHeader } from './EventHeader';
import { NoEventHeader } from './NoEventHeader';
import { SectionLinks, sectionsOf } from './SectionLinks';
import { StateNote } from './StateNote';
import { summaryLine } from './summaryLine';

interface AnalysisViewProps {
  readonly analysis: Analysis;
  readonly orphans: readonly string[];
  readonly size: 'popup' | 'panel';
  readonly onShowFinding: ((findingId: string) => void) | null;
  readonly tools: FindingToolbox | null;
}

/** Width inside the margins, before the real one is measured. */
const FIRST_WIDTH = { popup: 364, panel: 324 } as const;

/** One analysed article, from the event down to the record's date. */
export function AnalysisView({ analysis, orphans, size, onShowFinding, tools }: AnalysisViewProps) {
  const words = useWords();
  const surroundings = useMemo(
    () => ({
      reports: new Map(analysis.coverage.map((report) => [report.id, report])),
      orphans: new Set(orphans),
      onShow: onShowFinding,
      tools,
    }),
    [analysis, orphans, onShowFinding, tools],
  );
  const calendar = useMemo(() => analysis.findings.filter(isCalendar), [analysis]);
  const single = onlyDifference(analysis.findings.filter((finding) => !isCalendar(finding)));
  const openness = useOpennessState(single ? [findingAnchor(single.id)] : []);
  if (!analysis.article.isArticle || !analysis.topic.onTopic) return <OffTopic analysis={analysis} />;
  const { event, strip, table, coverage, origins } = analysis;
  return (
    <OpennessContext.Provider value={openness}>
      <FindingContext.Provider value={surroundings}>
        <main class="analysis">
          {event ? (
            <EventHeader event={event} candidates={analysis.candidates} passages={analysis.passages} />
          ) : (
            <NoEventHeader analysis={analysis} />
          )}
          <p class="summary">{summaryLine(analysis, words)}</p>
          {analysis.lineage && <SharedText lineage={analysis.lineage} />}
          <SectionLinks sections={sectionsOf(analysis)} />
          {(strip.length > 0 || calendar.length > 0) && (
            <Section id="dates" heading={words.ui('strip.heading')}>
              {strip.length > 0 && (
                <Strip marks={strip} firstWidth={FIRST_WIDTH[size]} explained={calendar.length > 0} />
              )}
              {calendar.map((finding) => (
                <CalendarFinding key={finding.id} finding={finding} />
              ))}
            </Section>
          )}
          <FindingList findings={analysis.findings} />
          <SideBySide rows={table} coverage={coverage} origins={origins} />
          {coverage.length > 0 && <Origins origins={origins} coverage={coverage} exchanges={analysis.exchanges} />}
          <Omissions omissions={analysis.omissions} />
        </main>
        <RecordFooter analysis={analysis} />
      </FindingContext.Provider>
    </OpennessContext.Provider>
  );
}

function OffTopic({ analysis }: { readonly analysis: Analysis }) {
  const words = useWords();
  const { isArticle } = analysis.article;
  const topic = analysis.topic.title;
  return (
    <>
      <StateNote
        heading={isArticle ? words.ui('state.off-topic', { topic }) : words.ui('state.no-article')}
        text={words.ui('state.off-topic.text')}
      />
      <RecordFooter analysis={analysis} />
    </>
  );
}

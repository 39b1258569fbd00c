import type { Analysis } from '../../core/model/analysis';
import { isCalendar } from '../findings/findingGroups';
import { useOpenness } from '../openness';
import { type UiKey, useWords } from '../words';

interface SectionLink {
  /** Id of a `Section`. */
  readonly id: string;
  readonly text: UiKey;
}

/** The sections an analysis has something for, in their order. */
export function sectionsOf(analysis: Analysis): SectionLink[] {
  const sections: (SectionLink & { readonly has: boolean })[] = [
    { id: 'dates', text: 'links.dates', has: analysis.strip.length > 0 || analysis.findings.some(isCalendar) },
    { id: 'findings', text: 'links.findings', has: true },
    { id: 'table', text: 'links.table', has: analysis.table.length > 0 },
    { id: 'origins', text: 'links.origins', has: analysis.coverage.length > 0 },
    { id: 'omissions', text: 'links.omissions', has: analysis.omissions.length > 0 },
  ];
  return sections.filter((section) => section.has);
}

/** A popup is short and its content long: this is the way down. A folded section opens on the way. */
export function SectionLinks({ sections }: { readonly sections: readonly SectionLink[] }) {
  const words = useWords();
  const openness = useOpenness();
  if (sections.length < 2) return null;
  return (
    <nav class="section-links" aria-label={words.ui('links.label')}>
      {sections.map((section) => (
        <a key={section.id} href={`#${section.id}`} onClick={() => openness.set([section.id], true)}>
          {words.ui(section.text)}
        </a>
      ))}
    </nav>
  );
}

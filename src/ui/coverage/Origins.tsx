import type { CoverageOrigin, CoverageReport, Lineage } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { Section } from '../Section';
import { useWords } from '../words';
import { originLetters } from './letters';
import { Owners } from './Owners';
import { reportDate, reportName } from './reportName';

interface OriginsProps {
  readonly origins: readonly CoverageOrigin[];
  readonly coverage: readonly CoverageReport[];
  readonly lineage: Lineage | null;
}

/** How many independent origins stand behind the reports, and who carries which. */
export function Origins({ origins, coverage, lineage }: OriginsProps) {
  const words = useWords();
  const letters = originLetters(origins);
  const byId = new Map(coverage.map((report) => [report.id, report]));
  const reports = words.count('origins.reports', coverage.length);
  const note = words.count('origins.note', origins.length, { reports });
  return (
    <Section id="origins" heading={words.ui('origins.heading')} note={note}>
      {lineage && <LineageNote lineage={lineage} />}
      <ol class="origins">
        {origins.map((origin) => (
          <OriginItem key={origin.id} origin={origin} letter={letters.get(origin.id) ?? ''} byId={byId} />
        ))}
      </ol>
      <Owners coverage={coverage} />
    </Section>
  );
}

/** Similarity, never provenance: says how much is shared, not who took it from whom. */
function LineageNote({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords();
  const shared = { figure: { amount: Math.round(lineage.shared * 100), unit: 'percent' as const } };
  return <p class="origins__lineage">{words.ui('lineage', { shared, origin: lineage.origin })}</p>;
}

interface OriginItemProps {
  readonly origin: CoverageOrigin;
  readonly letter: string;
  readonly byId: ReadonlyMap<string, CoverageReport>;
}

function OriginItem({ origin, letter, byId }: OriginItemProps) {
  const words = useWords();
  const reports = origin.reports.flatMap((id) => byId.get(id) ?? []);
  return (
    <li class="origin">
      <span class="origin__letter">{letter}</span>
      <div>
        <p class="origin__title">
          <strong>{origin.outlet}</strong> {origin.title}
        </p>
        <Disclosure label={words.count('origins.carried', reports.length)}>
          <ul class="origin__reports">
            {reports.map((report) => (
              <li key={report.id}>
                <ExternalLink href={report.url}>{report.headline}</ExternalLink>
                <span class="faint">
                  {reportName(report, words)}, {reportDate(report, words)}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </li>
  );
}

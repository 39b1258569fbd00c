import { useMemo } from 'preact/hooks';
import type { Shelf } from '../../library/shelf';
import { useWords } from '../words';

interface YearsProps {
  readonly shelf: Shelf;
  /** `YYYY`, or empty. */
  readonly chosen: string;
  readonly onChoose: (year: string) => void;
}

const MONTHS = Array.from({ length: 12 }, (_none, at) => String(at + 1).padStart(2, '0'));

/** The time line: a button a year with a bar for each month's events. Choosing a year narrows to it, again undoes it. */
export function Years({ shelf, chosen, onChoose }: YearsProps) {
  const words = useWords();
  const { years, highest, countOf } = useMemo(() => countMonths(shelf), [shelf]);
  return (
    <fieldset class="years">
      <legend class="visually-hidden">{words.ui('library.years')}</legend>
      {years.map((year) => (
        <button
          key={year}
          type="button"
          class="year"
          aria-pressed={year === chosen}
          aria-label={words.count('library.year', countOf(year), { year })}
          onClick={() => onChoose(year === chosen ? '' : year)}
        >
          <span class="year__bars" aria-hidden="true">
            {MONTHS.map((month) => (
              <span key={month} style={{ '--share': countOf(`${year}-${month}`) / highest }} />
            ))}
          </span>
          <span class="year__name" aria-hidden="true">
            {year}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function countMonths({ events }: Shelf) {
  const counts = new Map<string, number>();
  for (const { key } of events) {
    for (const part of [key.slice(0, 4), key.slice(0, 7)]) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const months = [...counts].filter(([part]) => part.length > 4).map(([, count]) => count);
  return {
    years: [...counts.keys()].filter((part) => part.length === 4).sort(),
    highest: Math.max(1, ...months),
    countOf: (part: string) => counts.get(part) ?? 0,
  };
}

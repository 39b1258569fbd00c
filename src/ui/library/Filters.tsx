import type { EventKind } from '../../core/model/factbase';
import type { Choice, Choices, Query } from '../../library/shelf';
import { useWords } from '../words';
import { useLibrary } from './LibraryContext';

interface FiltersProps {
  readonly query: Query;
  readonly choices: Choices;
  readonly onChange: (part: Partial<Query>) => void;
}

/** People, place and kind; each offers what would leave something. */
export function Filters({ query, choices, onChange }: FiltersProps) {
  const words = useWords();
  const { gazetteer } = useLibrary();
  const named = (id: string) => gazetteer.names.get(id) ?? id;
  return (
    <div class="library-filters">
      <Filter
        label={words.ui('library.filter.person')}
        value={query.person}
        choices={choices.person}
        nameOf={named}
        onChoose={(person) => onChange({ person })}
      />
      <Filter
        label={words.ui('library.filter.place')}
        value={query.place}
        choices={choices.place}
        nameOf={named}
        onChoose={(place) => onChange({ place })}
      />
      <Filter
        label={words.ui('library.filter.kind')}
        value={query.kind}
        choices={choices.kind}
        nameOf={(kind) => words.ui(`event-kind.${kind as EventKind}`)}
        onChoose={(kind) => onChange({ kind: kind as EventKind | '' })}
      />
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

function Filter({ label, value, choices, nameOf, onChoose }: FilterProps) {
  const words = useWords();
  // A value that no longer leaves anything stays to be seen, and to be taken back.
  const shown =
    value === '' || choices.some((one) => one.value === value) ? choices : [{ value, count: 0 }, ...choices];
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(change) => onChoose(change.currentTarget.value)}>
        <option value="">{words.ui('library.filter.any')}</option>
        {shown.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {words.ui('library.filter.choice', { name: nameOf(one.value), count: one.count })}
          </option>
        ))}
      </select>
    </label>
  );
}

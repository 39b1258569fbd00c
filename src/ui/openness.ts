import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

/** Which rows and sections of a view stand open, by the id of their element. */
export interface Openness {
  isOpen(id: string): boolean;
  set(ids: readonly string[], open: boolean): void;
}

const ALL_CLOSED: Openness = { isOpen: () => false, set: () => undefined };

export const OpennessContext = createContext<Openness>(ALL_CLOSED);

export function useOpenness(): Openness {
  return useContext(OpennessContext);
}

/** The state behind `OpennessContext`; `atStart` counts at the first drawing only. */
export function useOpennessState(atStart: readonly string[]): Openness {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(atStart));
  return useMemo(
    () => ({
      isOpen: (id) => open.has(id),
      set: (ids, wanted) => setOpen((now) => withChanged(now, ids, wanted)),
    }),
    [open],
  );
}

function withChanged(open: ReadonlySet<string>, ids: readonly string[], wanted: boolean): ReadonlySet<string> {
  const changed = new Set(open);
  for (const id of ids) {
    if (wanted) changed.add(id);
    else changed.delete(id);
  }
  return changed;
}

import type { Relation } from './verdict';

/** The signs of arithmetic say it without colour: equal, not equal, about equal, open. */
const STROKES: Readonly<Record<Relation, string>> = {
  same: 'M4 6.2h8M4 9.8h8',
  differs: 'M4 6.2h8M4 9.8h8M10.2 3.4 5.8 12.6',
  version: 'M3.8 6.9c1.4-1.9 2.8-1.4 4.2-.5s2.8 1.2 4.2-.6M3.8 10.7c1.4-1.9 2.8-1.4 4.2-.5s2.8 1.2 4.2-.6',
  open: 'M5.9 6.1a2.1 2.1 0 1 1 3.3 1.7c-.8.5-1.2.9-1.2 1.8M8 12v.1',
};

/** All four have one size and one weight; decorative, because words always stand beside it. */
export function RelationMark({ relation }: { readonly relation: Relation }) {
  return (
    <svg class={`relation-mark relation-mark--${relation}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="15" height="15" rx="3" />
      <path d={STROKES[relation]} />
    </svg>
  );
}

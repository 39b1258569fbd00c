import type { ComponentChildren } from 'preact';
import { Chevron } from './Chevron';
import { useOpenness } from './openness';

interface FoldedSectionProps {
  /** Also the target of the links at the top. */
  readonly id: string;
  readonly heading: string;
  /** How much is inside, in a few words. */
  readonly count: string;
  readonly children: ComponentChildren;
}

/** A section of one line that opens; what it holds is not drawn before. */
export function FoldedSection({ id, heading, count, children }: FoldedSectionProps) {
  const openness = useOpenness();
  const open = openness.isOpen(id);
  return (
    <section class="section section--folded" id={id} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 class="section__heading" id={`${id}-heading`}>
        <button type="button" class="fold" aria-expanded={open} onClick={() => openness.set([id], !open)}>
          {heading} <span class="fold__count">{count}</span>
          <Chevron />
        </button>
      </h2>
      {open && <div class="section__body">{children}</div>}
    </section>
  );
}

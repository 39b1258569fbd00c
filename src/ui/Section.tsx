import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Also the target of the links at the top. */
  readonly id: string;
  readonly heading: string;
  /** A line under the heading that says how much is shown. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, heading, note, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 class="section__heading" id={`${id}-heading`}>
        {heading}
      </h2>
      {note && <p class="section__note">{note}</p>}
      {children}
    </section>
  );
}

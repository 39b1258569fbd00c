import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Also the target of the links at the top. */
  readonly id: string;
  readonly heading: string;
  /** How much is in it, in a few words. */
  readonly note?: string;
  /** Stands beside the heading: a control for all that is in the section. */
  readonly tool?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ id, heading, note, tool, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <div class="section__head">
        <h2 class="section__heading" id={`${id}-heading`}>
          {heading}
        </h2>
        {note && <p class="section__note">{note}</p>}
        {tool}
      </div>
      {children}
    </section>
  );
}

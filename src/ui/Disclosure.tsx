import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The browser's own disclosure: works by keyboard and in every assistive technology. */
export function Disclosure({ label, children }: DisclosureProps) {
  return (
    <details class="disclosure">
      <summary>{label}</summary>
      <div class="disclosure__body">{children}</div>
    </details>
  );
}

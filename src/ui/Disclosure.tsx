import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * The browser's own disclosure: works by keyboard and in every assistive technology. What it holds
 * is drawn when it is first opened.
 */
export function Disclosure({ label, children }: DisclosureProps) {
  const [drawn, setDrawn] = useState(false);
  return (
    <details class="disclosure" onToggle={() => setDrawn(true)}>
      <summary>{label}</summary>
      {drawn && <div class="disclosure__body">{children}</div>}
    </details>
  );
}

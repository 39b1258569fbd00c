/** Points down when closed, up when open. Decorative: the button says its state. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M2.5 4.5 6 8l3.5-3.5" />
    </svg>
  );
}

interface StateNoteProps {
  readonly heading: string;
  readonly text: string;
  readonly busy?: boolean;
}

/** All there is to say when there is no analysis to show. */
export function StateNote({ heading, text, busy = false }: StateNoteProps) {
  return (
    <main class="state" aria-busy={busy} aria-live="polite">
      {busy && <span class="state__pulse" aria-hidden="true" />}
      <h1 class="state__heading">{heading}</h1>
      <p>{text}</p>
    </main>
  );
}

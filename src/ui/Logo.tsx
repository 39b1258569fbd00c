/** The sign of assets/icons/logo.svg. Decorative: the name always stands beside it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="logo__ground" width="32" height="32" rx="7" />
      <path class="logo__first" d={STROKE} />
      <path class="logo__second" d={STROKE} transform="translate(13.6 0)" />
    </svg>
  );
}

/** One stroke of an opening quotation mark. */
const STROKE = 'M3.6 18.9C3.6 12.2 7.3 7.6 12.9 6l1.2 2.7C11.2 9.9 9.7 11.6 9.4 13.6A5.4 5.4 0 1 1 3.6 18.9Z';

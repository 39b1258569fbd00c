/** The sign of assets/icons/logo.svg: two quotation marks, the second one filled in. Decorative. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="logo__ground" width="32" height="32" rx="7" />
      <path class="logo__first" d="M14 8.5C10 9.8 7.5 13 7.5 17.5a4 4 0 1 0 4-4" />
      <path class="logo__second" d="M25 8.5C21 9.8 18.5 13 18.5 17.5a4 4 0 1 0 4-4" />
    </svg>
  );
}

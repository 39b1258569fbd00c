import type { Theme } from '../settings/settings';

/** `system` leaves the choice to the browser. */
export function applyTheme(document: Document, theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

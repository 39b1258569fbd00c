import * as v from 'valibot';

/** What the reader can set. Everything here changes something. */
export interface Settings {
  /** Off: no page is looked at. */
  readonly enabled: boolean;
  /** Off: the popup still answers, the page is left unmarked. */
  readonly highlight: boolean;
  /** Hosts on which nothing is looked at, without `www.`. */
  readonly offSites: readonly string[];
  readonly theme: Theme;
}

export type Theme = 'system' | 'light' | 'dark';

export const DEFAULT_SETTINGS: Settings = { enabled: true, highlight: true, offSites: [], theme: 'system' };

const settings = v.object({
  enabled: v.fallback(v.boolean(), DEFAULT_SETTINGS.enabled),
  highlight: v.fallback(v.boolean(), DEFAULT_SETTINGS.highlight),
  offSites: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10_000)), []),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Reads what was stored; whatever does not have the right shape falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const result = v.safeParse(settings, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** Whether pages at this address are looked at. */
export function isOnFor(url: string, { enabled, offSites }: Settings): boolean {
  return enabled && !offSites.includes(hostOf(url));
}

/** Host without `www.`; empty for an address that is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

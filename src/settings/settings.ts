import * as v from 'valibot';

/** What the reader can set. Everything here changes something. */
export interface Settings {
  /** Off: no page is looked at. */
  readonly enabled: boolean;
  /** Until then no page is looked at; milliseconds since 1970, null for no pause. */
  readonly pausedUntil: number | null;
  /** `off`: the popup still answers, the page is left unmarked. */
  readonly marks: Marks;
  /** Hosts on which nothing is looked at, without `www.`. */
  readonly offSites: readonly string[];
  readonly theme: Theme;
  /** Language of all texts: the browser's own, or a BCP 47 tag there are texts for. */
  readonly language: string;
}

export type Marks = 'underline' | 'tint' | 'off';

export type Theme = 'system' | 'light' | 'dark';

/** Value of `language` that follows the browser. */
export const BROWSER_LANGUAGE = 'browser';

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  pausedUntil: null,
  marks: 'underline',
  offSites: [],
  theme: 'system',
  language: BROWSER_LANGUAGE,
};

const settings = v.object({
  enabled: v.fallback(v.boolean(), DEFAULT_SETTINGS.enabled),
  pausedUntil: v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null),
  marks: v.fallback(v.picklist(['underline', 'tint', 'off']), DEFAULT_SETTINGS.marks),
  offSites: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10_000)), []),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  language: v.fallback(v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i)), BROWSER_LANGUAGE),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Reads what was stored; whatever does not have the right shape falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const result = v.safeParse(settings, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** Why pages at an address are not looked at. */
export type Off = 'everywhere' | 'paused' | 'site';

/** Null when pages at this address are looked at. `now` in milliseconds since 1970. */
export function offFor(url: string, { enabled, pausedUntil, offSites }: Settings, now: number): Off | null {
  if (!enabled) return 'everywhere';
  if (pausedUntil !== null && now < pausedUntil) return 'paused';
  return offSites.includes(hostOf(url)) ? 'site' : null;
}

/** The language to write in. `browserLanguage` is the browser's own. */
export function languageOf({ language }: Settings, browserLanguage: string): string {
  return language === BROWSER_LANGUAGE ? browserLanguage : language;
}

/** Host without `www.`; empty for an address that is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

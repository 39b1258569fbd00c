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

/** Something kept on this machine; only what exists is listed. */
export interface Stored {
  readonly what: 'settings' | 'results' | 'notes';
  readonly count: number;
  readonly bytes: number;
}

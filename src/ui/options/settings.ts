/** Something kept on this machine; only what exists is listed. */
export interface Stored {
  readonly what: 'settings' | 'results' | 'notes';
  readonly count: number;
  readonly bytes: number;
}

import type { CivilDate } from './clock';

/** One release of the record, as its changelog tells it. */
export interface Release {
  readonly version: string;
  readonly date: CivilDate;
  readonly note: string;
  /** Records as `folder/id`. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly record: string; readonly parts: readonly PartChange[] }[];
}

export interface PartChange {
  /** A field, or `field/id` for a part with an id of its own. */
  readonly part: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly was?: string;
  readonly now?: string;
}

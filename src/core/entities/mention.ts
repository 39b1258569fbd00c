import type { TokenRun } from '../text/indexedText';

/**
 * How the words name the entity: its name or another right spelling; an adjective ("Ruritanian"); a
 * surname after the full name; an office ("the Ruritanian premier"); a recorded slip; a near spelling.
 */
export type MentionForm = 'name' | 'adjective' | 'short' | 'office' | 'slip' | 'near';

/** Words of the article that name an entity, or an office whose holder depends on the date. */
export interface Mention extends TokenRun {
  readonly sentence: number;
  readonly form: MentionForm;
  /** Entity or outlet id; null for an office without a name, whose holder depends on the date. */
  readonly entity: string | null;
  /** Office the words name, also when they are the title in front of a name. */
  readonly office: string | null;
}

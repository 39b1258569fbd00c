import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { DocumentTime } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import type { PatternFinder } from './pattern';

/** What comparing needs besides the claim. */
export interface Comparison {
  readonly annotated: Annotated;
  readonly documentTime: DocumentTime;
  /** IANA zone of the dateline's place; null when there is none on record. */
  readonly pageZone: string | null;
  readonly gazetteer: Gazetteer;
  readonly finder: PatternFinder;
  /** Whether the words at an offset tell of the event: background belongs to its own. */
  readonly tells: (event: EventRecord, offset: number) => boolean;
}

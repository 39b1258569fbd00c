import type { Annotated } from '../annotate';
import type { PatternFinder } from '../compare/pattern';
import type { Gazetteer } from '../entities/gazetteer';
import type { DocumentTime } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import type { Message } from '../model/message';

/** One ground for or against an event, in points; about three points are a good case. */
export interface Evidence {
  readonly points: number;
  readonly reason: Message;
}

/** How many opening sentences (headline included) count as the lead. */
export const LEAD_SENTENCES = 5;

/** What the weighing of one article against every event shares. */
export interface Weighing {
  readonly annotated: Annotated;
  readonly documentTime: DocumentTime;
  readonly finder: PatternFinder;
  readonly gazetteer: Gazetteer;
  /** How rare each lead person is among the events of the record, about 0.5 to 3. */
  readonly rarity: ReadonlyMap<string, number>;
}

/** Looks for grounds of one kind. */
export type Weigher = (event: EventRecord, weighing: Weighing) => Evidence[];

import type { Claim, EventRecord } from '../../core/model/factbase';
import type { Sources } from '../read';

/** A record that has claims. */
export interface ClaimHolder {
  /** Path below the fact base folder. */
  readonly file: string;
  readonly claims: readonly Claim[];
  /** Null for formulas, which belong to no event. */
  readonly event: EventRecord | null;
}

export function claimHolders({ events, formulas }: Pick<Sources, 'events' | 'formulas'>): ClaimHolder[] {
  return [
    ...events.map((event) => ({ file: `events/${event.id}.yaml`, claims: event.claims, event })),
    ...formulas.map((formula) => ({ file: `formulas/${formula.id}.yaml`, claims: formula.claims, event: null })),
  ];
}

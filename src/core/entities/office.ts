import type { CivilDate } from '../model/clock';
import type { Entity, Role } from '../model/factbase';

/** People who held an office on a day. A role that ends on a day still counts on it. */
export function holdersOf(office: string, date: CivilDate, entities: Iterable<Entity>): string[] {
  const holders: string[] = [];
  for (const entity of entities) {
    if (entity.roles?.some((role) => role.office === office && heldOn(role, date))) holders.push(entity.id);
  }
  return holders;
}

/** Partial dates widen the term: `from: 2023` means from its first day, `until: 2023` to its last. */
export function heldOn(role: Role, date: CivilDate): boolean {
  const from = role.from;
  const until = role.until;
  return date.slice(0, from.length) >= from && (until === undefined || date.slice(0, until.length) <= until);
}

/** People who held an office at any time. */
export function holdersEver(office: string, entities: Iterable<Entity>): string[] {
  return [...entities].filter((one) => one.roles?.some((role) => role.office === office)).map((one) => one.id);
}

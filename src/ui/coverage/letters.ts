import type { CoverageOrigin } from '../../core/model/analysis';

/** A letter for each origin, by which table and list point at each other: A to Z, then AA, AB … */
export function originLetters(origins: readonly CoverageOrigin[]): ReadonlyMap<string, string> {
  return new Map(origins.map((origin, at) => [origin.id, letterAt(at)]));
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

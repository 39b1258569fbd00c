import type { UiKey } from './words';

const STEPS: readonly (readonly [from: number, key: UiKey])[] = [
  [0.95, 'confidence.very-high'],
  [0.85, 'confidence.high'],
  [0.65, 'confidence.fair'],
  [0, 'confidence.low'],
];

/** The word for a confidence between 0 and 1. */
export function confidenceWord(confidence: number): UiKey {
  return STEPS.find(([from]) => confidence >= from)?.[1] ?? 'confidence.low';
}

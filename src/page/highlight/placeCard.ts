/** Lengths in CSS pixels, positions from the top left of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card goes; it scrolls inside when its text needs more than `height`. */
export type CardPlace = Box;

/** Room kept between card and statement, and between card and the edge of the viewport. */
const GAP = 10;
const EDGE = 12;

/** A lower card cannot be read. */
const LOWEST = 140;

/**
 * Finds the card's place: below the statement, above it, beside it, or in the larger of the rooms
 * below and above with less height. Covers the statement only where the statement leaves no room
 * anywhere. Without a statement in view the card stands at the bottom right.
 */
export function placeCard(statement: Box | null, card: Size, viewport: Size): CardPlace {
  const width = Math.max(0, Math.min(card.width, viewport.width - 2 * EDGE));
  const tallest = Math.max(0, viewport.height - 2 * EDGE);
  const height = Math.min(card.height, tallest);
  const docked: CardPlace = {
    left: viewport.width - EDGE - width,
    top: viewport.height - EDGE - height,
    width,
    height,
  };
  if (statement === null || !isInView(statement, viewport)) return docked;

  const right = statement.left + statement.width;
  const bottom = statement.top + statement.height;
  const left = clamp(statement.left, EDGE, viewport.width - EDGE - width);
  const below = viewport.height - EDGE - bottom - GAP;
  const above = statement.top - GAP - EDGE;
  if (height <= below) return { left, top: bottom + GAP, width, height };
  if (height <= above) return { left, top: statement.top - GAP - height, width, height };

  const beside = clamp(statement.top, EDGE, viewport.height - EDGE - height);
  if (right + GAP + width <= viewport.width - EDGE) return { left: right + GAP, top: beside, width, height };
  if (statement.left - GAP - width >= EDGE) return { left: statement.left - GAP - width, top: beside, width, height };

  if (below >= above && below >= LOWEST) return { left, top: bottom + GAP, width, height: below };
  if (above >= LOWEST) return { left, top: EDGE, width, height: above };
  const low = Math.min(height, tallest * 0.4);
  return { left, top: viewport.height - EDGE - low, width, height: low };
}

function isInView(box: Box, viewport: Size): boolean {
  const inHeight = box.top + box.height > 0 && box.top < viewport.height;
  return inHeight && box.left + box.width > 0 && box.left < viewport.width;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

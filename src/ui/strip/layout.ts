import { type Interval, placeLabels } from './labels';
import type { Clock, StripSign } from './marks';
import { cutText, type Measure } from './measure';
import type { Scale } from './scale';

/** Words beside a shape: what it is, and its date. */
export interface LabelText {
  readonly name: string;
  readonly date: string;
}

/** A sign with its place. `middle` is the height of its shape; lines hang from `label.top`. */
export interface PlacedSign {
  readonly sign: StripSign;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly label: LabelText & {
    readonly left: number;
    readonly width: number;
    readonly top: number;
    readonly end: boolean;
  };
}

/** Other reports' publication dates: a tick for each day, as high as there are reports. */
export interface PlacedTick {
  readonly sign: StripSign;
  readonly x: number;
  readonly height: number;
  /** The number of reports, where there is room to write it. */
  readonly count: number | null;
}

export interface StripLayout {
  readonly height: number;
  readonly signs: readonly PlacedSign[];
  readonly ticks: readonly PlacedTick[];
  /** Foot of the ticks, and the line that names them; null without ticks. */
  readonly tickFoot: number | null;
  /** Reports whose date lies outside the drawing. */
  readonly outside: readonly StripSign[];
}

/** Height of the calendar head: month, weekday letters, days of the month. */
export const HEAD_HEIGHT = 46;
export const LINE_HEIGHT = 14;
/** Half the width of a shape on one day. */
export const SHAPE_RADIUS = 6;
const LANE_HEIGHT = 34;
const UNDER_HEIGHT = 2 * LINE_HEIGHT + 2;
const TICK_ROW_HEIGHT = 60;
const TICK_FOOT_MARGIN = 6;
const DIGIT_WIDTH = 8;

/** What the layout has to know of the words it places. */
export interface Lettering {
  readonly textOf: (sign: StripSign) => LabelText;
  readonly measure: Measure;
}

/** Places all signs below each other, by clock. */
export function layOut(signs: readonly StripSign[], scale: Scale, lettering: Lettering): StripLayout {
  const placed: PlacedSign[] = [];
  let top = HEAD_HEIGHT;
  for (const row of rowsOf(signs.filter((sign) => sign.clock !== 'publication'))) {
    const laid = layRow(row, scale, lettering, top);
    placed.push(...laid.signs);
    top = laid.bottom;
  }
  const publications = signs.filter((sign) => sign.clock === 'publication');
  const shown = publications.filter((sign) => scale.shows(sign.from));
  const tickFoot = shown.length > 0 ? top + TICK_ROW_HEIGHT - TICK_FOOT_MARGIN : null;
  return {
    height: shown.length > 0 ? top + TICK_ROW_HEIGHT : top + TICK_FOOT_MARGIN,
    signs: placed,
    ticks: layTicks(shown, scale),
    tickFoot,
    outside: publications.filter((sign) => !scale.shows(sign.from)),
  };
}

function rowsOf(signs: readonly StripSign[]): StripSign[][] {
  const rows = new Map<Clock, StripSign[]>();
  for (const sign of signs) rows.set(sign.clock, [...(rows.get(sign.clock) ?? []), sign]);
  return [...rows.values()];
}

function layRow(row: readonly StripSign[], scale: Scale, lettering: Lettering, top: number) {
  const items = row.map((sign) => {
    const text = lettering.textOf(sign);
    const labelWidth = Math.ceil(Math.max(lettering.measure(text.name), lettering.measure(text.date)));
    return { id: sign.id, sign, text, ...shapeEnds(sign, scale), labelWidth, home: homeOf(sign, scale) };
  });
  const spots = placeLabels(items, scale.width);
  const lanes = 1 + Math.max(...spots.map((spot) => spot.lane));
  const laneTops: number[] = [];
  let bottom = top;
  for (let lane = 0; lane < lanes; lane += 1) {
    laneTops.push(bottom);
    const under = spots.some((spot) => spot.lane === lane && spot.side === 'under');
    bottom += under ? LANE_HEIGHT / 2 + UNDER_HEIGHT : LANE_HEIGHT;
  }
  const signs = items.map(({ sign, text, left, right }, at): PlacedSign => {
    const spot = spots[at] ?? { lane: 0, left: 0, width: 0, side: 'right' };
    const laneTop = laneTops[spot.lane] ?? top;
    const under = spot.side === 'under';
    const labelTop = laneTop + (under ? LANE_HEIGHT / 2 : 4);
    const label = {
      name: cutText(text.name, spot.width, lettering.measure),
      date: cutText(text.date, spot.width, lettering.measure),
      left: spot.left,
      width: spot.width,
      top: labelTop,
      end: spot.side === 'left',
    };
    return { sign, left, right, middle: laneTop + (under ? 10 : LANE_HEIGHT / 2), label };
  });
  return { signs, bottom };
}

/** The stretch a sign stands on; the whole drawing when it reaches over a break. */
function homeOf(sign: StripSign, scale: Scale): Interval {
  const holds = (segment: Interval & { from: number; to: number }) =>
    sign.from >= segment.from && sign.to <= segment.to;
  return scale.segments.find(holds) ?? { left: 0, right: scale.width };
}

/** A range covers its days; a single day has one shape in the middle of its column. */
function shapeEnds(sign: StripSign, scale: Scale): { left: number; right: number } {
  const middle = scale.middle(sign.from);
  if (sign.from === sign.to) return { left: middle - SHAPE_RADIUS, right: middle + SHAPE_RADIUS };
  const [left, right] = [scale.left(sign.from) + 1, scale.right(sign.to) - 1];
  return { left, right: Math.max(right, left + SHAPE_RADIUS) };
}

function layTicks(shown: readonly StripSign[], scale: Scale): PlacedTick[] {
  let free = Number.NEGATIVE_INFINITY;
  return shown.map((sign) => {
    const x = scale.middle(sign.from);
    const half = (String(sign.count).length * DIGIT_WIDTH) / 2;
    const fits = x - half >= free && x - half >= 0 && x + half <= scale.width;
    if (fits) free = x + half;
    return { sign, x, height: 8 + Math.min(14, 2 * sign.count), count: fits ? sign.count : null };
  });
}

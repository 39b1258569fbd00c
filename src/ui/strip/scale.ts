import { type Cluster, clusterDays } from './clusters';

/** A cluster with its place on the drawing, in pixels. */
export interface Segment extends Cluster {
  readonly left: number;
  readonly right: number;
  readonly dayWidth: number;
}

/** One time axis, broken between its segments. */
export interface Scale {
  readonly width: number;
  readonly segments: readonly Segment[];
  /** Left edge of a day's column. Days outside every segment fall on the nearest edge. */
  left(day: number): number;
  /** Middle of a day's column. */
  middle(day: number): number;
  right(day: number): number;
  /** Whether the day has a column. */
  shows(day: number): boolean;
}

/** Width of the mark for cut-out time. */
export const BREAK_WIDTH = 26;
/** A stretch narrower than this cannot be read. */
const NARROWEST_SEGMENT = 86;
const MOST_SEGMENTS = 5;
/** Days around a required stretch in which other dates are drawn, and from which they may stand alone. */
const NEAR = 3;
const FAR = 20;

/**
 * Lays an axis over `width` pixels. `required` days always get a column; `optional` ones (other
 * reports' dates) only as far as there is room for further stretches, the best-filled first.
 */
export function makeScale(required: readonly number[], optional: readonly number[], width: number): Scale {
  const fitting = Math.floor((width + BREAK_WIDTH) / (NARROWEST_SEGMENT + BREAK_WIDTH));
  const most = Math.max(1, Math.min(MOST_SEGMENTS, fitting));
  const clusters = clusterDays([...required, ...affordable(required, optional, most)], most);
  return scaleOver(placeSegments(clusters, width), width);
}

/**
 * Optional days close to a required stretch, and whole stretches far from all of them while
 * segments are left. Those in between would stretch the axis for little: they stay outside.
 */
function affordable(required: readonly number[], optional: readonly number[], most: number): number[] {
  const needed = clusterDays(required, most);
  const near = optional.filter((day) => needed.some((cluster) => distance(day, cluster) <= NEAR));
  const far = optional.filter((day) => needed.every((cluster) => distance(day, cluster) > FAR));
  const groups = clusterDays(far, Number.POSITIVE_INFINITY).map((one) => far.filter((day) => holds(one, day)));
  const fullest = groups.sort((a, b) => b.length - a.length).slice(0, Math.max(0, most - needed.length));
  return [...near, ...fullest.flat()];
}

function distance(day: number, { from, to }: Cluster): number {
  return Math.max(from - day, day - to, 0);
}

function holds(cluster: Cluster, day: number): boolean {
  return day >= cluster.from && day <= cluster.to;
}

/** Busier stretches are wider, within limits: a week must stay readable beside a year. */
function placeSegments(clusters: readonly Cluster[], width: number): Segment[] {
  const weights = clusters.map((cluster) => Math.min(12, Math.max(6, cluster.to - cluster.from + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = Math.max(0, width - BREAK_WIDTH * (clusters.length - 1));
  let left = 0;
  return clusters.map((cluster, at) => {
    const own = Math.floor((room * (weights[at] ?? 0)) / total);
    const segment = { ...cluster, left, right: left + own, dayWidth: own / (cluster.to - cluster.from + 1) };
    left += own + BREAK_WIDTH;
    return segment;
  });
}

function scaleOver(segments: readonly Segment[], width: number): Scale {
  const at = (day: number, share: number): number => {
    const segment = segments.find((one) => day <= one.to) ?? segments.at(-1);
    if (!segment) return width / 2;
    if (day < segment.from) return segment.left;
    return Math.min(segment.right, segment.left + (day - segment.from + share) * segment.dayWidth);
  };
  return {
    width,
    segments,
    left: (day) => at(day, 0),
    middle: (day) => at(day, 0.5),
    right: (day) => at(day, 1),
    shows: (day) => segments.some((segment) => holds(segment, day)),
  };
}

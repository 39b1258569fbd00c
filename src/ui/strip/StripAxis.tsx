import { useWords } from '../words';
import { civilDate, isoWeekday } from './days';
import { HEAD_HEIGHT } from './layout';
import { BREAK_WIDTH, type Scale, type Segment } from './scale';
import { type Tick, ticksOf } from './ticks';

interface StripAxisProps {
  readonly scale: Scale;
  readonly height: number;
}

/** The calendar behind the signs: a column a day, and a torn edge where time is left out. */
export function StripAxis({ scale, height }: StripAxisProps) {
  return (
    <g class="strip__axis">
      {scale.segments.map((segment) => (
        <SegmentAxis key={segment.from} segment={segment} scale={scale} height={height} />
      ))}
      {scale.segments.slice(1).map((segment) => (
        <Break key={segment.from} x={segment.left - BREAK_WIDTH / 2} height={height} />
      ))}
    </g>
  );
}

function SegmentAxis({ segment, scale, height }: StripAxisProps & { readonly segment: Segment }) {
  const words = useWords();
  const ticks = ticksOf(segment);
  // The widened days at the ends are air: they do not earn a second month in the heading.
  const months = words.monthSpan(civilDate(segment.from + 1), civilDate(segment.to - 1));
  return (
    <>
      <text class="strip__months" x={segment.left + 2} y={11}>
        {months}
      </text>
      {ticks.map((tick) => (
        <Column key={tick.day} tick={tick} scale={scale} segment={segment} height={height} />
      ))}
      <line class="strip__rule" x1={segment.left} x2={segment.right} y1={HEAD_HEIGHT - 3} y2={HEAD_HEIGHT - 3} />
    </>
  );
}

type ColumnProps = StripAxisProps & { readonly tick: Tick; readonly segment: Segment };

function Column({ tick, scale, segment, height }: ColumnProps) {
  const words = useWords();
  const middle = scale.middle(tick.day);
  const number = tick.number === null ? null : tick.number;
  return (
    <>
      {tick.weekend && tick.letter && (
        <rect class="strip__weekend" x={scale.left(tick.day)} y={16} width={segment.dayWidth} height={height - 16} />
      )}
      <line class="strip__grid" x1={middle} x2={middle} y1={HEAD_HEIGHT - 3} y2={height} />
      {tick.letter && (
        <text class="strip__letter" x={middle} y={26}>
          {words.weekdayLetter(isoWeekday(tick.day))}
        </text>
      )}
      {number !== null && (
        <text class="strip__number" x={middle} y={38}>
          {number}
        </text>
      )}
    </>
  );
}

/** Height and depth of a tooth of the torn edge. */
const TOOTH = 5;

function Break({ x, height }: { readonly x: number; readonly height: number }) {
  const teeth = Array.from({ length: Math.floor(height / TOOTH) }, (_, at) => (at % 2 === 0 ? TOOTH : -TOOTH));
  const down = teeth.map((tooth) => `l${tooth} ${TOOTH}`).join('');
  const up = teeth
    .reverse()
    .map((tooth) => `l${-tooth} ${-TOOTH}`)
    .join('');
  return <path class="strip__break" d={`M${x - 7} 0${down}h9${up}z`} />;
}

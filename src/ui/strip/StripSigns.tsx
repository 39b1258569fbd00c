import { useWords } from '../words';
import { LINE_HEIGHT, type PlacedSign, type PlacedTick } from './layout';
import type { StripSign } from './marks';
import { SignShape } from './SignShape';
import { signQuotes, signSentence } from './signText';

export interface Pointed {
  readonly event: StripSign | null;
  /** Told which sign the reader points at or has moved to; null when it was left. */
  readonly onPoint: (sign: StripSign | null) => void;
}

/** A shape with its words; stands in the order of the Tab key. */
export function Sign({ placed, event, onPoint }: Pointed & { readonly placed: PlacedSign }) {
  const { label } = placed;
  const x = label.end ? label.left + label.width : label.left;
  const anchor = label.end ? 'end' : 'start';
  return (
    <SignGroup sign={placed.sign} event={event} onPoint={onPoint}>
      <SignShape placed={placed} />
      <text class="strip__name" x={x} y={label.top + LINE_HEIGHT - 3} text-anchor={anchor}>
        {label.name}
      </text>
      <text class="strip__date" x={x} y={label.top + 2 * LINE_HEIGHT - 4} text-anchor={anchor}>
        {label.date}
      </text>
    </SignGroup>
  );
}

/** The reports of one day. */
export function ReportTick({
  tick,
  foot,
  event,
  onPoint,
}: Pointed & { readonly tick: PlacedTick; readonly foot: number }) {
  const top = foot - tick.height;
  return (
    <SignGroup sign={tick.sign} event={event} onPoint={onPoint}>
      <rect class="strip__tick-target" x={tick.x - 8} y={foot - 38} width={16} height={38} />
      <rect class="strip__tick" x={tick.x - 1.5} y={top} width={3} height={tick.height} />
      {tick.count !== null && (
        <text class="strip__count" x={tick.x} y={top - 4}>
          {tick.count}
        </text>
      )}
    </SignGroup>
  );
}

type SignGroupProps = Pointed & { readonly sign: StripSign; readonly children: preact.ComponentChildren };

function SignGroup({ sign, event, onPoint, children }: SignGroupProps) {
  const words = useWords();
  const sentence = signSentence(sign, event, words);
  const quotes = signQuotes(sign, sentence, words);
  const title = quotes ? `${sentence} · ${quotes}` : sentence;
  const point = () => onPoint(sign);
  const leave = () => onPoint(null);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a mark is read, not operated; focus shows its words
    <g
      class={`strip__sign strip__sign--${sign.clock}`}
      tabindex={0}
      role="img"
      aria-label={title}
      onFocus={point}
      onMouseEnter={point}
      onBlur={leave}
      onMouseLeave={leave}
    >
      <title>{title}</title>
      {children}
    </g>
  );
}

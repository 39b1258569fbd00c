import { useMemo, useState } from 'preact/hooks';
import type { StripMark } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { useWords, type Words } from '../words';
import { layOut, type StripLayout } from './layout';
import { mergeMarks, type StripSign } from './marks';
import { cutText, documentMeasure, type Measure } from './measure';
import { StripAxis } from './StripAxis';
import { StripList } from './StripList';
import { ReportTick, Sign } from './StripSigns';
import { makeScale, type Scale } from './scale';
import { apartText, signLabel, signQuotes, signSentence } from './signText';
import { useWidth } from './useWidth';

interface StripProps {
  readonly marks: readonly StripMark[];
  /** Width to draw at until the real one is known, in pixels. */
  readonly firstWidth: number;
  /** Whether a finding below says in words how far the dates lie apart. */
  readonly explained?: boolean;
}

/** From the foot of the ticks up to the line that names them, in pixels. */
const TICK_NAME_RISE = 42;

/** The three-clock strip: what the page says of its dates, what happened when, on one time axis. */
export function Strip({ marks, firstWidth, explained = false }: StripProps) {
  const words = useWords();
  const [ref, width] = useWidth<HTMLDivElement>(firstWidth);
  const signs = useMemo(() => mergeMarks(marks), [marks]);
  const drawing = useMemo(() => draw(signs, width, words), [signs, width, words]);
  const event = signs.find((sign) => sign.clock === 'event') ?? null;
  const [pointed, setPointed] = useState<StripSign | null>(null);
  const point = { event, onPoint: setPointed };
  const { scale, layout, measure } = drawing;
  const apart = explained ? null : apartText(signs, event, words);
  return (
    <div class="strip" ref={ref}>
      {apart && <p class="strip__apart">{apart}</p>}
      <div class="strip__drawing">
        <svg width={width} height={layout.height} aria-hidden="true" focusable="false">
          <StripAxis scale={scale} height={layout.height} />
          {event && <EventColumn event={event} scale={scale} height={layout.height} />}
          {layout.tickFoot !== null && (
            <text class="strip__tick-name" x={2} y={layout.tickFoot - TICK_NAME_RISE}>
              {cutText(words.ui('strip.clock.publication'), width, measure)}
            </text>
          )}
        </svg>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no other element that groups its marks */}
        <svg width={width} height={layout.height} role="group" aria-label={words.ui('strip.label')}>
          {layout.signs.map((placed) => (
            <Sign key={placed.sign.id} placed={placed} {...point} />
          ))}
          {layout.ticks.map((tick) => (
            <ReportTick key={tick.sign.id} tick={tick} foot={layout.tickFoot ?? 0} {...point} />
          ))}
        </svg>
      </div>
      <Caption sign={pointed} event={event} />
      <Disclosure label={words.ui('strip.in-words')}>
        <Outside layout={layout} />
        <StripList signs={signs} event={event} />
      </Disclosure>
    </div>
  );
}

interface Drawing {
  readonly scale: Scale;
  readonly layout: StripLayout;
  readonly measure: Measure;
}

function draw(signs: readonly StripSign[], width: number, words: Words): Drawing {
  const days = (of: readonly StripSign[]) => of.flatMap((sign) => [sign.from, sign.to]);
  const own = signs.filter((sign) => sign.clock !== 'publication');
  const others = signs.filter((sign) => sign.clock === 'publication');
  const measure = documentMeasure();
  const lettering = { textOf: (sign: StripSign) => signLabel(sign, words), measure };
  const scale = makeScale(days(own), days(others), width);
  return { scale, layout: layOut(signs, scale, lettering), measure };
}

/** A band through all rows, so that one sees at once what falls on the days of the event. */
function EventColumn({ event, scale, height }: { event: StripSign; scale: Scale; height: number }) {
  const left = scale.left(event.from);
  const width = Math.max(2, scale.right(event.to) - left);
  return <rect class="strip__event-days" x={left} y={16} width={width} height={height - 16} />;
}

/** Says what is pointed at, over what stands below, which stays where it is. Screen readers hear the same from the sign itself. */
function Caption({ sign, event }: { sign: StripSign | null; event: StripSign | null }) {
  const words = useWords();
  if (!sign) return null;
  const sentence = signSentence(sign, event, words);
  const quotes = signQuotes(sign, sentence, words);
  return (
    <div class="strip__caption" aria-hidden="true">
      <p class="strip__pointed">
        {sentence}
        {quotes && <span class="strip__quote">{quotes}</span>}
      </p>
    </div>
  );
}

function Outside({ layout }: { readonly layout: StripLayout }) {
  const words = useWords();
  const reports = layout.outside.reduce((sum, sign) => sum + sign.count, 0);
  if (reports === 0) return null;
  return <p class="strip__outside">{words.count('strip.outside', reports)}</p>;
}

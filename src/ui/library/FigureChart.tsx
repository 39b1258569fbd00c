import type { Series } from '../../core/model/factbase';
import { barsOf, type Grain } from '../../library/figures';
import { useWords } from '../words';
import { figureText, periodText } from './figureText';

interface FigureChartProps {
  readonly series: Series;
  readonly grain: Grain;
}

/** A bar a period, in the order of time, with its figure in words; a mark for every other figure of it. */
export function FigureChart({ series, grain }: FigureChartProps) {
  const words = useWords();
  return (
    <figure class="chart" aria-label={words.ui('library.figures.chart', { title: series.title })}>
      <dl class="chart__bars">
        {barsOf(series, grain).map(({ point, length, marks }) => (
          <div key={point.period} class="chart__row">
            <dt>{periodText(point.period, words)}</dt>
            <dd>
              <span class="chart__track" aria-hidden="true">
                <span class="chart__bar" style={{ '--share': length }} />
                {marks.map((mark, at) => (
                  <span key={at} class="chart__mark" style={{ '--share': mark }} />
                ))}
              </span>
              <span class="chart__figure">
                {figureText(point.figure, series.unit, words)}
                {(point.others ?? []).map(({ figure, issuer }) => (
                  <span key={issuer} class="chart__other">
                    {words.ui('library.figures.issued', { figure: figureText(figure, series.unit, words), issuer })}
                  </span>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

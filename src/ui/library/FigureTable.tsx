import type { Series } from '../../core/model/factbase';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';
import { figureText, periodText } from './figureText';

/** All points of a series with their references. */
export function FigureTable({ series }: { readonly series: Series }) {
  const words = useWords();
  const points = [...series.points].sort((a, b) => (a.period < b.period ? -1 : 1));
  return (
    <div class="table-scroll">
      <table class="figures">
        <caption class="visually-hidden">{series.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.ui('library.figures.period')}</th>
            <th scope="col">{words.ui('library.figures.figure')}</th>
            <th scope="col">{words.ui('library.figures.change')}</th>
            <th scope="col">{words.ui('library.figures.others')}</th>
            <th scope="col">{words.ui('library.figures.references')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.period}>
              <th scope="row">{periodText(point.period, words)}</th>
              <td>{figureText(point.figure, series.unit, words)}</td>
              <td>{point.change === undefined ? '' : figureText(point.change, 'percent', words)}</td>
              <td>
                {(point.others ?? []).map(({ figure, issuer, note }) => (
                  <p key={issuer}>
                    {words.ui('library.figures.issued', { figure: figureText(figure, series.unit, words), issuer })}
                    {note && <span class="faint"> {note}</span>}
                  </p>
                ))}
              </td>
              <td>
                {point.references.map(({ url, title }) => (
                  <p key={url}>
                    <ExternalLink href={url}>{title}</ExternalLink>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { Series } from '../../core/model/factbase';
import { type Grain, grainsOf } from '../../library/figures';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';
import { FigureChart } from './FigureChart';
import { FigureTable } from './FigureTable';
import { useLibrary } from './LibraryContext';

/** Every standing series: a chart, and the same as a table with references. */
export function FiguresView() {
  const words = useWords();
  const { factBase } = useLibrary();
  return (
    <>
      <h1 class="page__title">{words.ui('library.nav.figures')}</h1>
      <p class="page__lead">{words.ui('library.figures.lead')}</p>
      {factBase.series.map((series) => (
        <SeriesView key={series.id} series={series} />
      ))}
    </>
  );
}

function SeriesView({ series }: { readonly series: Series }) {
  const words = useWords();
  const { gazetteer } = useLibrary();
  const grains = grainsOf(series);
  const [grain, setGrain] = useState<Grain>(grains[0] ?? 'year');
  return (
    <section class="series" aria-labelledby={`series-${series.id}`}>
      <h2 id={`series-${series.id}`}>{series.title}</h2>
      <p class="faint">
        {words.ui('library.figures.issuer', { issuer: gazetteer.names.get(series.issuer) ?? series.issuer })}
      </p>
      {grains.length > 1 && (
        <fieldset class="grains">
          <legend class="visually-hidden">{words.ui('library.figures.grain')}</legend>
          {grains.map((one) => (
            <label key={one} class="check">
              <input type="radio" name={`grain-${series.id}`} checked={one === grain} onChange={() => setGrain(one)} />
              {words.ui(`library.figures.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <FigureChart series={series} grain={grain} />
      <Disclosure label={words.ui('library.figures.table')}>
        <FigureTable series={series} />
      </Disclosure>
    </section>
  );
}

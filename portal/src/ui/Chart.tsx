import { lazy, Suspense } from 'react';
import { useWords } from '@/app/i18n/words';
import { uiWords } from './words';

const BarChart = lazy(() => import('./BarChart'));
const LineChart = lazy(() => import('./LineChart'));

export interface BarChartProps {
  /** The one question that the chart answers; also its accessible name. */
  question: string;
  categories: string[];
  series: { name: string; values: number[] }[];
  horizontal?: boolean;
  /** Parts of a whole, one upon the other. */
  stacked?: boolean;
  height?: number;
  format?: (value: number) => string;
}

interface ChartProps extends BarChartProps {
  /** Lines where the categories are steps of one quantity. */
  kind?: 'bar' | 'line';
}

/** A chart with direct labels and the same figures as a table behind it. */
export function Chart({ kind, ...props }: ChartProps) {
  const Drawn = kind === 'line' ? LineChart : BarChart;
  const say = useWords(uiWords);
  const height = props.height ?? 220;
  const format = props.format ?? String;
  return (
    <figure className="chart">
      <figcaption>{props.question}</figcaption>
      <Suspense
        fallback={<div className="skeleton-block" style={{ height }} aria-label={say('loadingChart')} role="status" />}
      >
        <Drawn {...props} height={height} />
      </Suspense>
      <details>
        <summary>{say('asTable')}</summary>
        <table className="table is-small">
          <thead>
            <tr>
              <th scope="col" />
              {props.series.map((series) => (
                <th key={series.name} scope="col" className="end">
                  {series.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.categories.map((category, index) => (
              <tr key={category}>
                <th scope="row">{category}</th>
                {props.series.map((series) => (
                  <td key={series.name} className="end">
                    {format(series.values[index] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

import { lazy, Suspense } from 'react';
import { useWords } from '@/app/i18n/words';
import { uiWords } from './words';

const BarChart = lazy(() => import('./BarChart'));

export interface BarChartProps {
  /** The one question that the chart answers; also its accessible name. */
  question: string;
  categories: string[];
  series: { name: string; values: number[] }[];
  horizontal?: boolean;
  height?: number;
  format?: (value: number) => string;
}

/** A bar chart with direct labels and the same figures as a table behind it. */
export function Chart(props: BarChartProps) {
  const say = useWords(uiWords);
  const height = props.height ?? 220;
  const format = props.format ?? String;
  return (
    <figure className="chart">
      <figcaption>{props.question}</figcaption>
      <Suspense
        fallback={<div className="skeleton-block" style={{ height }} aria-label={say('loadingChart')} role="status" />}
      >
        <BarChart {...props} height={height} />
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

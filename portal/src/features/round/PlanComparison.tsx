import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { affinity } from './affinity';
import type { PlanView } from './types';
import { roundWords } from './words';

/** What the other ways of assigning would come to, to choose between them before anything is adopted. */
export function PlanComparison({ plan }: { plan: PlanView }) {
  const say = useWords(roundWords);
  // The chart stays readable with two: this plan beside the one that an officer would weigh it against.
  const other = plan.objective === 'SUM' ? 'FAIR' : 'SUM';
  const shown = plan.comparison.filter((one) => one.way === plan.objective || one.way === other);
  const loads = [...new Set(shown.flatMap((one) => one.loadHistogram.map((bin) => bin.load)))];
  loads.sort((one, other) => one - other);
  return (
    <>
      <h3>{say('compare.title')}</h3>
      <div className="wide-table" role="region" aria-label={say('compare.title')} tabIndex={0}>
        <table className="table is-small">
          <thead>
            <tr>
              <th scope="col">{say('plan.way')}</th>
              <th scope="col" className="end">
                {say('plan.total')}
              </th>
              <th scope="col" className="end">
                {say('plan.mean')}
              </th>
              <th scope="col" className="end">
                {say('plan.worstOne')}
              </th>
              <th scope="col" className="end">
                {say('compare.missing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.comparison.map((one) => (
              <tr key={one.way} className={one.way === plan.objective ? 'is-chosen' : undefined}>
                <th scope="row">{say(`way.${one.way}`)}</th>
                <td className="end figures">{affinity(one.total)}</td>
                <td className="end figures">{one.meanAffinity.toFixed(3)}</td>
                <td className="end figures">{affinity(one.worst)}</td>
                <td className="end figures">{one.missing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{say('compare.text')}</p>
      <Chart
        question={say('plan.load')}
        categories={loads.map((load) => say('plan.loadOf', { load }))}
        series={shown.map((one) => ({
          name: say(`way.${one.way}`),
          values: loads.map((load) => one.loadHistogram.find((bin) => bin.load === load)?.experts ?? 0),
        }))}
      />
    </>
  );
}

import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { Facts } from '@/ui/Facts';
import { grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { Panel } from '@/ui/Page';
import type { Portfolio } from './equity';
import { equityWords } from './words';

const percent = (rate?: number | string | null) => (rate == null ? '—' : `${(Number(rate) * 100).toFixed(2)} %`);

/** What came of the money as a whole: no single loss counts by itself. */
export function PortfolioPanel({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(equityWords);
  const { of } = useLocalised();
  if (portfolio.states.length === 0) return null;
  const places = ['claim', 'due', 'cost', 'returned', 'kept', 'lost'] as const;
  return (
    <Panel title={say('portfolio')}>
      <Facts
        facts={[
          [say('paid'), <Money value={portfolio.paid} />],
          [say('proceeds'), <Money value={portfolio.proceeds} />],
          [say('multiple'), portfolio.multiple == null ? '—' : `${Number(portfolio.multiple).toFixed(2)} ×`],
          [say('internalRate'), percent(portfolio.internalRate)],
          [say('realisedRate'), percent(portfolio.realisedRate)],
        ]}
      />
      <div className="columns">
        <Chart
          question={say('whereIsIt')}
          horizontal
          height={220}
          categories={places.map((place) => say(place))}
          series={[{ name: say('amount'), values: places.map((place) => Number(portfolio[place].amount)) }]}
          format={(value) => grouped(value.toFixed(2))}
        />
        <Chart
          question={say('howMany')}
          horizontal
          height={220}
          categories={portfolio.states.map((state) => of(state.label))}
          series={[{ name: say('count'), values: portfolio.states.map((state) => state.count) }]}
        />
      </div>
      {portfolio.byMonth.length > 1 && (
        <Chart
          question={say('byMonth')}
          categories={portfolio.byMonth.map((month) => month.month)}
          series={[
            { name: say('paid'), values: portfolio.byMonth.map((month) => Number(month.paid.amount)) },
            { name: say('proceeds'), values: portfolio.byMonth.map((month) => Number(month.received.amount)) },
          ]}
          format={(value) => grouped(value.toFixed(0) + '.00').replace(/\.00$/, '')}
        />
      )}
    </Panel>
  );
}

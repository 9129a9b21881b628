import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { daysOf, trialBalanceQuery, type TrialBalance as Balance } from './ledger';
import { StatementButtons } from './StatementButtons';
import { lastYear, recentYears } from './years';
import { ledgerWords } from './words';

export function TrialBalance() {
  const say = useWords(ledgerWords);
  const [year] = useFilter('year');
  const balance = useQuery(trialBalanceQuery(year));
  const { from = '2000-01-01', to = `${lastYear()}-12-31` } = daysOf(year);
  return (
    <>
      <div className="row spread">
        <FilterChips
          name="year"
          label={say('year')}
          options={[{ value: '', label: say('allYears') }, ...recentYears().map((one) => ({ value: one, label: one }))]}
        />
        <StatementButtons what="trial-balance" from={from} to={to} />
      </div>
      <Loaded query={balance} skeleton={<ListSkeleton />}>
        {(found) => <Drawn balance={found} />}
      </Loaded>
    </>
  );
}

function Drawn({ balance }: { balance: Balance }) {
  const say = useWords(ledgerWords);
  if (balance.pools.length === 0) return <EmptyState title={say('none')}>{say('noneText')}</EmptyState>;
  return (
    <>
      <div className={`notice-box ${balance.balanced ? 'is-good' : 'is-warn'}`}>
        <Icon name={balance.balanced ? 'check' : 'warn'} />
        <div className="row spread">
          <strong>{say(balance.balanced ? 'balanced' : 'unbalanced')}</strong>
          <span>
            {say('debits')} <Money value={balance.debits} /> · {say('credits')} <Money value={balance.credits} />
          </span>
        </div>
      </div>
      {balance.pools.map((pool) => (
        <PoolBalance key={pool.poolId} pool={pool} />
      ))}
    </>
  );
}

function PoolBalance({ pool }: { pool: Balance['pools'][number] }) {
  const say = useWords(ledgerWords);
  const { name, of } = useLocalised();
  return (
    <Panel
      title={<Link to={`/ledger?tab=accounts&pool=${pool.poolId}`}>{name(pool)}</Link>}
      extra={<Tag tone={pool.balanced ? 'good' : 'bad'}>{say(pool.balanced ? 'balanced' : 'unbalanced')}</Tag>}
    >
      <div className="table-scroll" tabIndex={0} role="region" aria-label={pool.code}>
        <table className="table is-small">
          <thead>
            <tr>
              <th scope="col">{say('kind')}</th>
              <th scope="col" className="end">
                {say('count')}
              </th>
              <th scope="col" className="end">
                {say('opening')}
              </th>
              <th scope="col" className="end">
                {say('debits')}
              </th>
              <th scope="col" className="end">
                {say('credits')}
              </th>
              <th scope="col" className="end">
                {say('balance')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pool.accounts.map((line) => (
              <tr key={line.kind}>
                <th scope="row">{of(line.label)}</th>
                <td className="end">{line.accounts}</td>
                <td className="end">
                  <Money value={line.opening} />
                </td>
                <td className="end">
                  <Money value={line.debits} />
                </td>
                <td className="end">
                  <Money value={line.credits} />
                </td>
                <td className="end">
                  <Money value={line.balance} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('total')}</th>
              <td />
              <td />
              <td className="end">
                <Money value={pool.debits} />
              </td>
              <td className="end">
                <Money value={pool.credits} />
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

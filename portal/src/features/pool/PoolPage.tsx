import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Chart } from '@/ui/Chart';
import { Loaded } from '@/ui/Loaded';
import { grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { StatementButtons } from '../ledger/StatementButtons';
import { lastYear } from '../ledger/years';
import { Appropriate } from './Appropriate';
import { Cofunders } from './Cofunders';
import { Reclaim, SetPayerAccount } from './PoolDeeds';
import { poolQuery, type PoolView } from './pools';
import { poolWords } from './words';

export function Component() {
  const { poolId = '' } = useParams();
  const pool = useQuery(poolQuery(poolId));
  return <Loaded query={pool}>{(found) => <Pool pool={found} />}</Loaded>;
}

const FIGURES = ['available', 'reserved', 'committed', 'paid'] as const;

function Pool({ pool }: { pool: PoolView }) {
  const say = useWords(poolWords);
  const { name } = useLocalised();
  const { has } = useSession();
  return (
    <ObjectPage
      number={pool.code}
      title={name(pool)}
      state={<Tag tone="quiet">{`${say('year')} ${pool.fiscalYear}`}</Tag>}
      action={
        <>
          {has('finance-checker') && <Reclaim pool={pool} />}
          {has('finance-checker') && <SetPayerAccount pool={pool} />}
          {has('finance-maker') && <Appropriate pool={pool} />}
        </>
      }
      facts={[
        [say('appropriated'), <Money value={pool.appropriated} />],
        ...FIGURES.map((figure): [string, React.ReactNode] => [say(figure), <Money value={pool[figure]} />]),
        [
          say('payer'),
          pool.payerAccount ? (
            <span>
              {pool.payerAccount.accountName} · {pool.payerAccount.bankName} ·{' '}
              <span className="figures">{pool.payerAccount.accountNo}</span>
            </span>
          ) : (
            <span className="faint">{say('payerMissing')}</span>
          ),
        ],
      ]}
    >
      <Panel>
        <Chart
          question={say('where')}
          horizontal
          height={180}
          categories={FIGURES.map((figure) => say(figure))}
          series={[{ name: say('amount'), values: FIGURES.map((figure) => Number(pool[figure].amount)) }]}
          format={(value) => grouped(value.toFixed(2))}
        />
        <p>
          <Link to={`/ledger?tab=accounts&pool=${pool.id}`}>{say('ledger')}</Link>{' '}
          <StatementButtons
            what={`pools/${pool.id}`}
            from={`${pool.fiscalYear}-01-01`}
            to={`${Math.max(pool.fiscalYear, lastYear())}-12-31`}
          />
        </p>
      </Panel>
      <Cofunders pool={pool} />
    </ObjectPage>
  );
}

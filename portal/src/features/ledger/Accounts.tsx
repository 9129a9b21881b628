import { useQuery } from '@tanstack/react-query';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Money } from '@/ui/Money';
import { useSession } from '@/app/session/session';
import { poolsQuery } from '../pool/pools';
import { OpenLine, TransferMoney } from './TransferMoney';
import { ledgerKey, readAccounts, type LedgerAccount } from './ledger';
import { ledgerWords } from './words';

export function Accounts() {
  const say = useWords(ledgerWords);
  const { of, name } = useLocalised();
  const { has } = useSession();
  const [pool] = useFilter('pool');
  const pools = useQuery(poolsQuery).data ?? [];
  const chosen = pool || (pools.length === 1 ? pools[0]?.id : '');
  const pages = usePages([...ledgerKey, 'accounts', pool], readAccounts(pool || undefined));
  const columns: Column<LedgerAccount>[] = [
    {
      key: 'kind',
      title: say('kind'),
      main: true,
      render: (one) => one.name ?? of(one.label),
      text: (one) => one.name ?? one.kind,
    },
    { key: 'pool', title: say('pool'), render: (one) => one.poolCode, text: (one) => one.poolCode },
    {
      key: 'subject',
      title: say('subject'),
      render: (one) => <span className="figures clip faint">{one.subjectId ?? '—'}</span>,
      text: (one) => one.subjectId ?? '',
    },
    {
      key: 'debits',
      title: say('debits'),
      align: 'end',
      render: (one) => <Money value={one.debits} />,
      text: (one) => one.debits.amount,
    },
    {
      key: 'credits',
      title: say('credits'),
      align: 'end',
      render: (one) => <Money value={one.credits} />,
      text: (one) => one.credits.amount,
    },
    {
      key: 'balance',
      title: say('balance'),
      align: 'end',
      render: (one) => <Money value={one.balance} />,
      text: (one) => one.balance.amount,
    },
  ];
  return (
    <>
      {pools.length > 1 && (
        <FilterChips
          name="pool"
          label={say('filter')}
          options={[{ value: '', label: say('all') }, ...pools.map((one) => ({ value: one.id, label: name(one) }))]}
        />
      )}
      {has('finance-maker') && chosen && (
        <div className="row">
          <OpenLine poolId={chosen} />
          <TransferMoney poolId={chosen} />
        </div>
      )}
      <PagedList
        pages={pages}
        label={say('accounts')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/ledger/accounts/${one.id}`}
        exportAs="accounts"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </>
  );
}

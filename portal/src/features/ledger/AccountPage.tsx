import { Link, useParams } from 'react-router';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { ledgerKey, readEntries, type LedgerEntry } from './ledger';
import { ledgerWords } from './words';

/** Where a cause has a page of its own. */
const pageOf: Record<string, (id: string) => string> = {
  agreement: (id) => `/agreements/${id}`,
  payment: (id) => `/payments/${id}`,
};

export function Component() {
  const { accountId = '' } = useParams();
  const say = useWords(ledgerWords);
  const pages = usePages([...ledgerKey, accountId], readEntries(accountId));
  return (
    <Page title={say('entries')} actions={<Link to="/ledger?tab=accounts">{say('back')}</Link>}>
      <PagedList
        pages={pages}
        label={say('entries')}
        columns={useColumns()}
        idOf={(one) => one.id}
        exportAs="entries"
        empty={<EmptyState title={say('noEntries')} />}
      />
    </Page>
  );
}

function useColumns(): Column<LedgerEntry>[] {
  const say = useWords(ledgerWords);
  return [
    {
      key: 'cause',
      title: say('cause'),
      main: true,
      render: (one) => <Cause entry={one} />,
      text: (one) => `${one.kind} ${one.cause.reference}`,
    },
    { key: 'at', title: say('at'), render: (one) => <DateTime at={one.at} />, text: (one) => one.at },
    {
      key: 'counter',
      title: say('counter'),
      render: (one) => <Link to={`/ledger/accounts/${one.counterAccountId}`}>{say(one.counterAccountKind)}</Link>,
      text: (one) => one.counterAccountKind,
    },
    { key: 'side', title: say('side'), render: (one) => say(one.side as 'DEBIT' | 'CREDIT'), text: (one) => one.side },
    {
      key: 'amount',
      title: say('amount'),
      align: 'end',
      render: (one) => <Money value={one.amount} />,
      text: (one) => one.amount.amount,
    },
    {
      key: 'after',
      title: say('after'),
      align: 'end',
      render: (one) => <Money value={one.balanceAfter} />,
      text: (one) => one.balanceAfter.amount,
    },
  ];
}

function Cause({ entry }: { entry: LedgerEntry }) {
  const say = useWords(ledgerWords);
  const page = pageOf[entry.cause.type];
  const reference = <span className="figures">{entry.cause.reference}</span>;
  return (
    <>
      {say(entry.kind)}{' '}
      {page ? <Link to={page(entry.cause.id)}>{reference}</Link> : <span className="faint">{reference}</span>}
    </>
  );
}

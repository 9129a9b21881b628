import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { serverNow } from '@/api/clock';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { pageOfCause } from './causes';
import { accountQuery, dayBalanceQuery, ledgerKey, readEntries, type LedgerEntry } from './ledger';
import { StatementButtons } from './StatementButtons';
import { ledgerWords } from './words';
import { programmeDay } from './years';

export function Component() {
  const { accountId = '' } = useParams();
  const say = useWords(ledgerWords);
  const { of } = useLocalised();
  const account = useQuery(accountQuery(accountId)).data;
  const pages = usePages([...ledgerKey, accountId], readEntries(accountId));
  const title = account ? `${account.name ?? of(account.label)} · ${account.poolCode}` : say('entries');
  return (
    <Page title={title} actions={<Link to="/ledger?tab=accounts">{say('back')}</Link>}>
      <OnDay accountId={accountId} />
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

/** What the account held at the end of a chosen day, and its statement of the year up to that day. */
function OnDay({ accountId }: { accountId: string }) {
  const say = useWords(ledgerWords);
  const [on, setOn] = useState(() => programmeDay(serverNow()));
  const balance = useQuery({ ...dayBalanceQuery(accountId, on), enabled: on !== '' });
  return (
    <div className="row spread">
      <span className="row">
        <label htmlFor="balance-on">{say('onDay')}</label>
        <input
          id="balance-on"
          type="date"
          className="figures"
          value={on}
          max={programmeDay(serverNow())}
          onChange={(event) => setOn(event.target.value)}
        />
        {balance.data && (
          <span role="status">
            {say('heldOn')} <Money value={balance.data.balance} />
          </span>
        )}
      </span>
      {on !== '' && <StatementButtons what={`accounts/${accountId}`} from={`${on.slice(0, 4)}-01-01`} to={on} />}
    </div>
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
    { key: 'at', title: say('bookedOn'), render: (one) => <Day on={one.bookedOn} />, text: (one) => one.bookedOn },
    {
      key: 'counter',
      title: say('counter'),
      render: (one) => <Link to={`/ledger/accounts/${one.counterAccountId}`}>{say(one.counterAccountKind)}</Link>,
      text: (one) => one.counterAccountKind,
    },
    { key: 'side', title: say('side'), render: (one) => say(one.side), text: (one) => one.side },
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
  const page = pageOfCause(entry.cause);
  const reference = <span className="figures">{entry.cause.reference}</span>;
  return (
    <>
      {say(entry.kind)} {page ? <Link to={page}>{reference}</Link> : <span className="faint">{reference}</span>}{' '}
      <Link to={`/ledger/transactions/${entry.transactionId}`}>{say('open')}</Link>
    </>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime, Day } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { ledgerKey, reverse, transactionQuery, type LedgerTransaction } from './ledger';
import { pageOfCause } from './causes';
import { ledgerWords } from './words';

export function Component() {
  const { transactionId = '' } = useParams();
  const transaction = useQuery(transactionQuery(transactionId));
  return <Loaded query={transaction}>{(found) => <Transaction transaction={found} />}</Loaded>;
}

function Transaction({ transaction }: { transaction: LedgerTransaction }) {
  const say = useWords(ledgerWords);
  const { of } = useLocalised();
  const { has } = useSession();
  const page = pageOfCause(transaction.cause);
  return (
    <ObjectPage
      number={transaction.poolCode}
      title={`${say('transaction')} · ${of(transaction.kindLabel)}`}
      state={<Tag tone={transaction.reversedById ? 'bad' : 'quiet'}>{transaction.cause.reference}</Tag>}
      action={transaction.reversible && has('finance-checker') && <Reverse id={transaction.id} />}
      facts={[
        [say('bookedOn'), <Day on={transaction.bookedOn} />],
        [say('at'), <DateTime at={transaction.at} />],
        [say('cause'), page ? <Link to={page}>{transaction.cause.reference}</Link> : transaction.cause.reference],
        !!transaction.reason && [say('reason'), transaction.reason],
        !!transaction.reversesId && [
          say('reverses'),
          <Link to={`/ledger/transactions/${transaction.reversesId}`}>{say('open')}</Link>,
        ],
        !!transaction.reversedById && [
          say('reversed'),
          <Link to={`/ledger/transactions/${transaction.reversedById}`}>{say('open')}</Link>,
        ],
      ]}
    >
      <Panel title={say('entries')}>
        <Entries transaction={transaction} />
      </Panel>
      <Panel title={say('facts')}>
        {transaction.facts.length === 0 && <p className="faint">{say('noFacts')}</p>}
        <ol className="plain">
          {transaction.facts.map((fact) => (
            <li key={fact.id} className="row spread">
              <code>{fact.type.replace('org.fuhua.', '')}</code>
              <DateTime at={fact.occurredAt} />
            </li>
          ))}
        </ol>
      </Panel>
    </ObjectPage>
  );
}

function Entries({ transaction }: { transaction: LedgerTransaction }) {
  const say = useWords(ledgerWords);
  const { of } = useLocalised();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say('entries')}>
      <table className="table is-small">
        <thead>
          <tr>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('side')}</th>
            <th scope="col" className="end">
              {say('amount')}
            </th>
            <th scope="col" className="end">
              {say('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {transaction.entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <Link to={`/ledger/accounts/${entry.accountId}`}>{entry.accountName ?? of(entry.accountLabel)}</Link>
              </th>
              <td>{say(entry.side)}</td>
              <td className="end">
                <Money value={entry.amount} />
              </td>
              <td className="end">
                <Money value={entry.balanceAfter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Reverse({ id }: { id: string }) {
  const say = useWords(ledgerWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct({
    perform: (text: string, key) => reverse(id, text, key),
    refreshes: [ledgerKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {say('reverse')}
      </Button>
      <Modal
        open={open}
        title={say('reverseTitle')}
        okText={say('reverse')}
        okButtonProps={{ danger: true, disabled: !reason.trim(), loading: act.isPending }}
        onOk={() => act.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <p>{say('reverseText')}</p>
        <div className="field">
          <label htmlFor="reversal-reason">{say('reason')}</label>
          <Input
            id="reversal-reason"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Modal>
    </>
  );
}

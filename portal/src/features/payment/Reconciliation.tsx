import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { FilterChips, useFilter } from '@/ui/Filters';
import { grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { Tag } from '@/ui/StateTag';
import { paymentsKey, readPayments } from './payments';
import { bankKey, explainLine, importMessage, matchLine, readLines, runsKey, type BankLine } from './runs';
import { runWords } from './run-words';

/** Where statements of the bank are taken in, and what does not match is settled. */
export function Reconciliation() {
  const say = useWords(runWords);
  const { has } = useSession();
  const [show] = useFilter('lines');
  const pages = usePages([...bankKey, 'lines', show], readLines(show !== 'all'));
  return (
    <>
      {has('finance-maker') && <Import />}
      <FilterChips
        name="lines"
        label={say('show')}
        options={[
          { value: '', label: say('trouble') },
          { value: 'all', label: say('allLines') },
        ]}
      />
      <PagedList
        pages={pages}
        label={say('reconciliation')}
        columns={useColumns()}
        idOf={(one) => one.id}
        exportAs="bank-lines"
        empty={<EmptyState title={say('linesNone')}>{say('linesNoneText')}</EmptyState>}
      />
    </>
  );
}

function Import() {
  const say = useWords(runWords);
  const picker = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const importing = useMutation({
    mutationFn: importMessage,
    onSettled: () =>
      Promise.all([bankKey, paymentsKey, runsKey].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  return (
    <div className="stack">
      <ProblemSummary problem={importing.error} />
      <div className="row">
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xml,application/xml,text/xml"
          aria-label={say('import')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) importing.mutate(file);
            event.target.value = '';
          }}
        />
        <Button type="primary" loading={importing.isPending} onClick={() => picker.current?.click()}>
          {say('import')}
        </Button>
        <span className="hint">{say('importText')}</span>
      </div>
      {importing.data && (
        <p role="status">{say('imported', { lines: importing.data.lines, open: importing.data.open })}</p>
      )}
    </div>
  );
}

function useColumns(): Column<BankLine>[] {
  const say = useWords(runWords);
  const { of } = useLocalised();
  const { has } = useSession();
  return [
    {
      key: 'reference',
      title: say('reference'),
      main: true,
      render: (one) => <span className="figures">{one.reference}</span>,
      text: (one) => one.reference,
    },
    { key: 'on', title: say('bookedOn'), render: (one) => <Day on={one.bookedOn} />, text: (one) => one.bookedOn },
    {
      key: 'direction',
      title: say('direction'),
      render: (one) => say(one.incoming ? 'in' : 'out'),
      text: (one) => say(one.incoming ? 'in' : 'out'),
    },
    {
      key: 'amount',
      title: say('amount'),
      align: 'end',
      render: (one) => <Money value={one.amount} />,
      text: (one) => one.amount.amount,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <Tag tone={one.trouble ? 'bad' : 'good'}>{of(one.stateLabel)}</Tag>,
      text: (one) => one.state,
    },
    {
      key: 'payment',
      title: say('payment'),
      render: (one) => one.paymentNumber ?? one.settledReason ?? '—',
      text: (one) => one.paymentNumber ?? one.settledReason ?? '',
    },
    {
      key: 'handle',
      title: say('handle'),
      render: (one) => one.trouble && has('finance-maker') && <Settle line={one} />,
      text: () => '',
    },
  ];
}

function Settle({ line }: { line: BankLine }) {
  const say = useWords(runWords);
  const [open, setOpen] = useState(false);
  const [payment, setPayment] = useState<string>();
  const [reason, setReason] = useState('');
  const waiting = usePages([...paymentsKey, 'with-bank'], readPayments({ state: 'APPROVED' }), open && !line.incoming);
  const act = useAct({
    perform: (text: string) => (payment ? matchLine(line, payment, text) : explainLine(line, text)),
    refreshes: [bankKey, paymentsKey, runsKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('handle')}
      </Button>
      <Modal
        open={open}
        title={say('matchTitle', { reference: line.reference })}
        okText={say(payment ? 'match' : 'explain')}
        okButtonProps={{ disabled: !reason.trim(), loading: act.isPending }}
        onOk={() => act.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <div className="stack">
          <p>
            <Money value={line.amount} /> · <Day on={line.bookedOn} />
          </p>
          {!line.incoming && (
            <div className="field">
              <label htmlFor={`line-payment-${line.id}`}>{say('choosePayment')}</label>
              <Select
                id={`line-payment-${line.id}`}
                style={{ width: '100%' }}
                allowClear
                value={payment}
                onChange={setPayment}
                notFoundContent={say('nothingFits')}
                options={(waiting.items ?? []).map((one) => ({
                  value: one.id,
                  label: `${one.agreementNumber} · ${one.organisationName} · ${grouped(one.amount.amount)}`,
                }))}
              />
            </div>
          )}
          <div className="field">
            <label htmlFor={`line-reason-${line.id}`}>{say('reason')}</label>
            <Input
              id={`line-reason-${line.id}`}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        </div>
      </Modal>
    </>
  );
}

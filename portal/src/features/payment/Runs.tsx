import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Money } from '@/ui/Money';
import { Tag } from '@/ui/StateTag';
import { poolsQuery } from '../pool/pools';
import { paymentsKey } from './payments';
import { prepareRun, readRuns, runsKey, type Run } from './runs';
import { runWords } from './run-words';

export const runTone = { PREPARED: 'quiet', CHECKED: 'quiet', RELEASED: 'good', REJECTED: 'bad' } as const;

export function Runs() {
  const say = useWords(runWords);
  const { has } = useSession();
  const pages = usePages(runsKey, readRuns);
  return (
    <>
      {has('finance-maker') && (
        <div className="row">
          <NewRun />
        </div>
      )}
      <PagedList
        pages={pages}
        label={say('runs')}
        columns={useColumns()}
        idOf={(one) => one.id}
        href={(one) => `/payment-runs/${one.id}`}
        exportAs="runs"
        empty={<EmptyState title={say('runsNone')}>{say('runsNoneText')}</EmptyState>}
      />
    </>
  );
}

function NewRun() {
  const say = useWords(runWords);
  const { name } = useLocalised();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [pool, setPool] = useState<string>();
  const pools = useQuery({ ...poolsQuery, enabled: open });
  const act = useAct({
    perform: prepareRun,
    refreshes: [runsKey, paymentsKey],
    onDone: (run) => navigate(`/payment-runs/${run.id}`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('newRun')}
      </Button>
      <Modal
        open={open}
        title={say('newRun')}
        okText={say('newRun')}
        okButtonProps={{ disabled: !pool, loading: act.isPending }}
        onOk={() => pool && act.mutate(pool)}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <p>{say('newRunText')}</p>
        <div className="field">
          <label htmlFor="run-pool">{say('choosePool')}</label>
          <Select
            id="run-pool"
            style={{ width: '100%' }}
            value={pool}
            loading={pools.isPending}
            onChange={setPool}
            options={(pools.data ?? []).map((one) => ({ value: one.id, label: `${one.code} ${name(one)}` }))}
          />
        </div>
      </Modal>
    </>
  );
}

function useColumns(): Column<Run>[] {
  const say = useWords(runWords);
  const { of } = useLocalised();
  return [
    {
      key: 'number',
      title: say('number'),
      main: true,
      render: (one) => <span className="figures">{one.number}</span>,
      text: (one) => one.number,
    },
    { key: 'pool', title: say('pool'), render: (one) => one.poolCode, text: (one) => one.poolCode },
    {
      key: 'count',
      title: say('count'),
      align: 'end',
      render: (one) => one.payments,
      text: (one) => String(one.payments),
    },
    {
      key: 'amount',
      title: say('amount'),
      align: 'end',
      render: (one) => <Money value={one.amount} />,
      text: (one) => one.amount.amount,
    },
    { key: 'paid', title: say('paid'), align: 'end', render: (one) => one.paid, text: (one) => String(one.paid) },
    {
      key: 'failed',
      title: say('failed'),
      align: 'end',
      render: (one) => one.failed,
      text: (one) => String(one.failed),
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <Tag tone={runTone[one.state]}>{of(one.stateLabel)}</Tag>,
      text: (one) => one.state,
    },
  ];
}

import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useParams } from 'react-router';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { History, type HistoryEntry } from '@/ui/History';
import { Loaded } from '@/ui/Loaded';
import { capitalised, grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { PaymentList } from './PaymentList';
import { paymentsKey } from './payments';
import { runTone } from './Runs';
import { approveRun, downloadRun, rejectRun, runQuery, runsKey, type Run } from './runs';
import { runWords } from './run-words';

export function Component() {
  const { runId = '' } = useParams();
  const run = useQuery(runQuery(runId));
  return <Loaded query={run}>{(found) => <RunObject run={found} />}</Loaded>;
}

function RunObject({ run }: { run: Run }) {
  const say = useWords(runWords);
  const { of } = useLocalised();
  return (
    <ObjectPage
      number={run.poolCode}
      title={run.number}
      state={<Tag tone={runTone[run.state]}>{of(run.stateLabel)}</Tag>}
      action={<Actions run={run} />}
      facts={[
        [
          say('amount'),
          <strong className="amount">
            <Money value={run.amount} />
          </strong>,
        ],
        [say('count'), run.payments],
        [say('secondCheck'), say(run.secondCheck ? 'secondNeeded' : 'secondNot')],
        [say('paid'), run.paid],
        [say('failed'), run.failed],
      ]}
    >
      {run.state !== 'REJECTED' && (
        <Panel title={say('payments')}>
          <PaymentList filter={{ runId: run.id }} />
        </Panel>
      )}
      <Panel title={say('who')}>
        <Deeds run={run} />
      </Panel>
    </ObjectPage>
  );
}

function Deeds({ run }: { run: Run }) {
  const say = useWords(runWords);
  const steps = ['prepared', 'checked', 'released', 'rejected'] as const;
  const entries: HistoryEntry[] = steps.flatMap((step) => {
    const deed = run[step];
    if (!deed) return [];
    const more = step === 'rejected' ? run.rejectionReason : undefined;
    return [{ id: step, at: deed.at, what: say(step, { name: deed.by.name }), more }];
  });
  return <History entries={entries} />;
}

/** Nobody looks twice: whoever prepared or checked a run is told so instead of being offered to approve it. */
function Actions({ run }: { run: Run }) {
  const say = useWords(runWords);
  const { subject, has } = useSession();
  if (run.state === 'RELEASED' && has('finance-maker', 'finance-checker')) return <BankFile run={run} />;
  if (run.state !== 'PREPARED' && run.state !== 'CHECKED') return null;
  if (run.prepared.by.subject === subject) return <span className="faint">{say('own')}</span>;
  if (!has('finance-checker')) return <span className="faint">{say('waiting')}</span>;
  const again = run.checked?.by.subject === subject;
  return (
    <>
      <Reject run={run} />
      {again ? <span className="faint">{say('checkedByYou')}</span> : <Approve run={run} />}
    </>
  );
}

function BankFile({ run }: { run: Run }) {
  const say = useWords(runWords);
  const fetching = useMutation({ mutationFn: () => downloadRun(run) });
  return (
    <>
      <ProblemSummary problem={fetching.error} />
      <Button type="primary" loading={fetching.isPending} onClick={() => fetching.mutate()}>
        {say('file')}
      </Button>
    </>
  );
}

function Approve({ run }: { run: Run }) {
  const say = useWords(runWords);
  const approval = useAct({ perform: approveRun, refreshes: [runsKey, paymentsKey] });
  const amount = grouped(run.amount.amount);
  return (
    <TypedConfirm
      title={say('approveTitle', { number: run.number })}
      consequence={say('approveConsequence', {
        count: run.payments,
        amount,
        capital: capitalised(run.amount.amount),
      })}
      expected={amount}
      actionLabel={say('approve')}
      busy={approval.isPending}
      problem={approval.error}
      onConfirm={() => approval.mutateAsync(run)}
      trigger={(open) => (
        <Button type="primary" onClick={open}>
          {say('approve')}
        </Button>
      )}
    />
  );
}

function Reject({ run }: { run: Run }) {
  const say = useWords(runWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct({
    perform: (text: string) => rejectRun(run, text),
    refreshes: [runsKey, paymentsKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('reject')}</Button>
      <Modal
        open={open}
        title={say('rejectTitle')}
        okText={say('reject')}
        okButtonProps={{ disabled: !reason.trim(), loading: act.isPending }}
        onOk={() => act.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <div className="field">
          <label htmlFor="run-reason">{say('reason')}</label>
          <Input id="run-reason" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      </Modal>
    </>
  );
}

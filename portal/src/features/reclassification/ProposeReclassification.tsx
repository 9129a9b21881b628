import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { applicationsKey } from '../application/applications';
import type { ApplicationView } from '../application/types';
import { callQuery, callsQuery } from '../calls/calls';
import { byUrgency, phaseOf } from '../calls/phase';
import type { CallView } from '../calls/types';
import { OutlookView } from './OutlookView';
import { outlookQuery, propose, reclassificationQuery, withdrawProposal } from './reclassifications';
import { reclassificationWords } from './words';

interface ProposeReclassificationProps {
  application: ApplicationView;
  call: CallView;
}

/** Proposes another call with what that would mean, or takes the proposal back while it waits. */
export function ProposeReclassification({ application, call }: ProposeReclassificationProps) {
  const say = useWords(reclassificationWords);
  const { of } = useLocalised();
  const [open, setOpen] = useState(false);
  const { data: last } = useQuery(reclassificationQuery(application.id));
  const withdrawal = useAct({ perform: () => withdrawProposal(application.id), refreshes: [applicationsKey] });
  if (last === undefined) return null;
  if (last?.open)
    return (
      <div className="notice-box" role="status">
        <div className="stack-small">
          <p>{say('waiting', { call: of(last.toCallTitle) })}</p>
          <ProblemSummary problem={withdrawal.error} />
          <Button size="small" loading={withdrawal.isPending} onClick={() => withdrawal.mutate(undefined)}>
            {say('withdraw')}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {last?.state === 'DECLINED' && <p className="faint small">{say('declined', { call: of(last.toCallTitle) })}</p>}
      <Button type="link" onClick={() => setOpen(true)}>
        {say('propose')}
      </Button>
      {open && <ProposeDialog application={application} call={call} onClose={() => setOpen(false)} />}
    </>
  );
}

function ProposeDialog({ application, call, onClose }: ProposeReclassificationProps & { onClose: () => void }) {
  const say = useWords(reclassificationWords);
  const { title } = useLocalised();
  const [callId, choose] = useState<string>();
  const [reason, setReason] = useState('');
  const calls = useQuery(callsQuery);
  const target = useQuery({ ...callQuery(callId ?? ''), enabled: Boolean(callId) });
  const outlook = useQuery({ ...outlookQuery(application.id, callId ?? ''), enabled: Boolean(callId) });
  const proposing = useAct({
    perform: (proposal: { callId: string; reason: string }) => propose(application, proposal),
    refreshes: [applicationsKey],
    onDone: onClose,
  });
  const now = serverNow();
  const options = calls.data
    ?.filter((one) => one.id !== application.callId && ['OPEN', 'CLOSED'].includes(phaseOf(one, now)))
    .sort(byUrgency(now))
    .map((one) => ({ value: one.id, label: title(one) }));
  return (
    <Modal
      open
      width={640}
      title={say('title', { number: application.number ?? '' })}
      okText={say('send')}
      okButtonProps={{ disabled: !outlook.data || !reason.trim(), loading: proposing.isPending }}
      onOk={() => callId && proposing.mutate({ callId, reason: reason.trim() })}
      onCancel={onClose}
    >
      <p>{say('lead')}</p>
      <ProblemSummary problem={proposing.error ?? outlook.error ?? calls.error} />
      <div className="field">
        <label htmlFor="target-call">{say('call')}</label>
        <Select
          id="target-call"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('choose')}
          style={{ width: '100%' }}
          value={callId}
          options={options}
          onChange={choose}
        />
      </div>
      {outlook.data && <OutlookView outlook={outlook.data} call={call} target={target.data} />}
      <div className="field">
        <label htmlFor="target-reason">{say('reason')}</label>
        <Input.TextArea
          id="target-reason"
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Modal>
  );
}

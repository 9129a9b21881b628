import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ErrorSummary, ProblemSummary } from '@/ui/ErrorSummary';
import { applicationsKey, endorse, refuseEndorsement } from '../application/applications';
import type { ApplicationView } from '../application/types';
import type { CallView } from '../calls/types';
import { SendBack } from './SendBack';
import { endorsementWords } from './words';

export function OpinionForm({ application, call }: { application: ApplicationView; call: CallView }) {
  const say = useWords(endorsementWords);
  const navigate = useNavigate();
  const [opinion, setOpinion] = useState('');
  const [missing, setMissing] = useState(false);
  const onDone = () => void navigate('/endorsements');
  const endorsement = useAct({
    perform: (text: string) => endorse(application, text),
    refreshes: [applicationsKey],
    onDone,
  });
  const send = () => {
    setMissing(!opinion.trim());
    if (opinion.trim()) endorsement.mutate(opinion.trim());
  };
  return (
    <>
      <h2>{say('desk')}</h2>
      {missing && <ErrorSummary entries={[{ message: say('opinionMissing'), href: '#opinion' }]} />}
      <ProblemSummary problem={endorsement.error} />
      <div className="field">
        <label htmlFor="opinion">{say('opinion')}</label>
        <p className="hint" id="opinion-help">
          {say('opinionHelp')}
        </p>
        <Input.TextArea
          id="opinion"
          aria-describedby="opinion-help"
          rows={8}
          maxLength={2000}
          value={opinion}
          onChange={(event) => setOpinion(event.target.value)}
        />
      </div>
      <div className="row">
        <Button type="primary" loading={endorsement.isPending} onClick={send}>
          {say('endorse')}
        </Button>
        <SendBack application={application} call={call} onDone={onDone} />
        <Refusal application={application} onDone={onDone} />
      </div>
    </>
  );
}

export function Refusal({ application, onDone }: { application: ApplicationView; onDone: () => void }) {
  const say = useWords(endorsementWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const refusal = useAct({
    perform: (text: string) => refuseEndorsement(application, text),
    refreshes: [applicationsKey],
    onDone,
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('refuse')}</Button>
      <Modal
        open={open}
        title={`${say('refuse')} ${application.number ?? ''}`}
        onCancel={() => setOpen(false)}
        okText={say('refuse')}
        okButtonProps={{ danger: true, disabled: !reason.trim(), loading: refusal.isPending }}
        onOk={() => refusal.mutate(reason.trim())}
      >
        <ProblemSummary problem={refusal.error} />
        <div className="field">
          <label htmlFor="refusal">{say('refusalReason')}</label>
          <p className="hint">{say('refusalHelp')}</p>
          <Input.TextArea
            id="refusal"
            rows={4}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Modal>
    </>
  );
}

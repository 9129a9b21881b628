import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { grouped } from '@/ui/money';
import { needsKey, publishNeed, screenNeed, withdrawNeed, type NeedView } from './needs';
import { needWords } from './words';

export function NeedSteering({ need }: { need: NeedView }) {
  const withdrawable = ['COLLECTED', 'SCREENED', 'PUBLISHED'].includes(need.state);
  return (
    <>
      {withdrawable && <WithReason need={need} action="withdraw" perform={withdrawNeed} />}
      {need.state === 'COLLECTED' && (
        <>
          <WithReason need={need} action="reject" perform={(one, reason) => screenNeed(one, 'REJECT', reason)} />
          <WithReason need={need} action="pass" primary perform={(one, reason) => screenNeed(one, 'PASS', reason)} />
        </>
      )}
      {need.state === 'SCREENED' && <Publish need={need} />}
    </>
  );
}

interface WithReasonProps {
  need: NeedView;
  action: 'withdraw' | 'reject' | 'pass';
  primary?: boolean;
  perform: (need: NeedView, reason: string) => Promise<unknown>;
}

function WithReason({ need, action, primary, perform }: WithReasonProps) {
  const say = useWords(needWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct({
    perform: (text: string) => perform(need, text),
    refreshes: [needsKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {say(action)}
      </Button>
      <Modal
        open={open}
        title={say(action === 'withdraw' ? 'withdrawTitle' : 'screenTitle')}
        okText={say(action)}
        okButtonProps={{ disabled: !reason.trim(), loading: act.isPending }}
        onOk={() => act.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <div className="field">
          <label htmlFor={`need-${action}`}>{say('reason')}</label>
          <Input.TextArea
            id={`need-${action}`}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Modal>
    </>
  );
}

function Publish({ need }: { need: NeedView }) {
  const say = useWords(needWords);
  const { title } = useLocalised();
  const [open, setOpen] = useState(false);
  const publication = useAct({ perform: publishNeed, refreshes: [needsKey], onDone: () => setOpen(false) });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('publish')}
      </Button>
      <Modal
        open={open}
        title={say('publishTitle', { title: title(need) })}
        okText={say('publish')}
        okButtonProps={{ loading: publication.isPending }}
        onOk={() => publication.mutate(need)}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={publication.error} />
        <p>{say('publishText', { reward: grouped(need.reward.amount), pool: need.poolCode })}</p>
      </Modal>
    </>
  );
}

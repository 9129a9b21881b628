import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { meetingsKey } from './meetings';
import { meetingWords } from './words';

interface ReasonedProps {
  action: string;
  label: string;
  text?: string;
  perform: (reason: string) => Promise<unknown>;
}

/** An action of a meeting that asks for a reason in a dialog. */
export function Reasoned({ action, label, text, perform }: ReasonedProps) {
  const say = useWords(meetingWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const acting = useAct({ perform, refreshes: [meetingsKey], onDone: () => setOpen(false) });
  const submit = () => {
    setMissing(!reason.trim());
    if (reason.trim()) acting.mutate(reason.trim());
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{action}</Button>
      <Modal
        open={open}
        title={action}
        okText={action}
        okButtonProps={{ loading: acting.isPending }}
        onOk={submit}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={acting.error} />
        {text && <p>{text}</p>}
        <label className="field">
          <span>{label}</span>
          <Input.TextArea
            rows={2}
            maxLength={1000}
            value={reason}
            status={missing ? 'error' : undefined}
            aria-invalid={missing}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {missing && (
          <p className="sf-error" role="alert">
            {say('reasonMissing')}
          </p>
        )}
      </Modal>
    </>
  );
}

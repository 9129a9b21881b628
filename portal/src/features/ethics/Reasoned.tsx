import { useId, useState, type ReactNode } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { ethicsKey } from './ethics';
import { ethicsWords } from './words';

interface ReasonedProps {
  label: string;
  /** What follows from it. */
  text?: ReactNode;
  /** What the words are called; a reason when absent. */
  asks?: string;
  danger?: boolean;
  primary?: boolean;
  perform: (reason: string) => Promise<unknown>;
  onDone?: () => void;
  children?: ReactNode;
}

/** A step that needs words: says what follows, asks for them, and shows what was refused. */
export function Reasoned({ label, text, asks, danger, primary, perform, onDone, children }: ReasonedProps) {
  const say = useWords(ethicsWords);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const step = useAct({
    perform,
    refreshes: [ethicsKey],
    onDone: () => {
      setOpen(false);
      setReason('');
      onDone?.();
    },
  });
  const missing = reason.trim() === '';
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} danger={danger} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        okButtonProps={{ danger, disabled: missing, loading: step.isPending }}
        onOk={() => step.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <div className="stack">
          <ProblemSummary problem={step.error} />
          {text && <p>{text}</p>}
          {children}
          <div className="field">
            <label htmlFor={id}>{asks ?? say('reason')}</label>
            <Input.TextArea
              id={id}
              rows={4}
              maxLength={8000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        </div>
      </Modal>
    </>
  );
}

/** A step that needs no words. */
export function Step({
  label,
  primary,
  disabled,
  perform,
}: {
  label: string;
  primary?: boolean;
  disabled?: boolean;
  perform: () => Promise<unknown>;
}) {
  const step = useAct({ perform, refreshes: [ethicsKey] });
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        disabled={disabled}
        loading={step.isPending}
        onClick={() => step.mutate(undefined)}
      >
        {label}
      </Button>
      {step.error !== null && <ProblemSummary problem={step.error} />}
    </>
  );
}

import { useState } from 'react';
import { Button, Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import { grouped } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import type { ApplicationView } from '../application/types';
import { formalCheckWords } from './words';

interface RejectionProps {
  application: ApplicationView;
  busy: boolean;
  problem: unknown;
  onReject: (reason: string) => Promise<unknown>;
}

export function Rejection({ application, busy, problem, onReject }: RejectionProps) {
  const say = useWords(formalCheckWords);
  const [reason, setReason] = useState('');
  const number = application.number ?? '';
  const amount = grouped(application.requested?.amount ?? '0');
  return (
    <TypedConfirm
      title={`${say('reject')} ${number}`}
      consequence={say('rejectConsequence', { number, amount })}
      expected={number}
      actionLabel={say('reject')}
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => onReject(reason.trim())}
      trigger={(open) => (
        <Button type="text" danger onClick={open}>
          {say('reject')}
        </Button>
      )}
    >
      <label className="field">
        <span>{say('rejectReason')}</span>
        <Input.TextArea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
    </TypedConfirm>
  );
}

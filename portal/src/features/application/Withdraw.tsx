import { useState } from 'react';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { grouped } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { applicationsKey, withdrawApplication } from './applications';
import type { ApplicationView } from './types';
import { applicationWords } from './words';

export function Withdraw({ application }: { application: ApplicationView }) {
  const say = useWords(applicationWords);
  const [reason, setReason] = useState('');
  const withdrawal = useAct({
    perform: (text: string) => withdrawApplication(application, text),
    refreshes: [applicationsKey],
  });
  const name = application.number ?? (application.title || say('untitled'));
  return (
    <TypedConfirm
      title={say('withdrawTitle', { number: name })}
      consequence={say('withdrawConsequence', { amount: grouped(application.requested?.amount ?? '0') })}
      expected={name}
      actionLabel={say('withdraw')}
      danger
      busy={withdrawal.isPending}
      problem={withdrawal.error}
      onConfirm={() => withdrawal.mutateAsync(reason.trim())}
      trigger={(open) => <Button onClick={open}>{say('withdraw')}</Button>}
    >
      <label className="field">
        <span>{say('reason')}</span>
        <Input.TextArea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
    </TypedConfirm>
  );
}

import { useState } from 'react';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { grouped } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { noticesKey, withdrawNotice, type NoticeView } from './notices';
import { noticeWords } from './words';

export function WithdrawNotice({ notice }: { notice: NoticeView }) {
  const say = useWords(noticeWords);
  const [reason, setReason] = useState('');
  const withdrawal = useAct({ perform: (text: string) => withdrawNotice(notice, text), refreshes: [noticesKey] });
  return (
    <TypedConfirm
      title={say('withdrawTitle')}
      consequence={say('withdrawText', { count: notice.awards })}
      expected={grouped(notice.awarded.amount)}
      actionLabel={say('withdraw')}
      danger
      busy={withdrawal.isPending}
      problem={withdrawal.error}
      onConfirm={() => withdrawal.mutateAsync(reason.trim())}
      trigger={(open) => <Button onClick={open}>{say('withdraw')}</Button>}
    >
      <div className="field">
        <label htmlFor="notice-reason">{say('reason')}</label>
        <Input.TextArea
          id="notice-reason"
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </TypedConfirm>
  );
}

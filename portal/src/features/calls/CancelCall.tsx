import { useState } from 'react';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { callsKey, cancelCall } from './calls';
import type { CallView } from './types';
import { callWords } from './words';

/** Cancels a public call for good; the reason is for everybody to read. */
export function CancelCall({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const { title } = useLocalised();
  const [reason, setReason] = useState('');
  const cancelling = useAct({ perform: (why: string) => cancelCall(call, why), refreshes: [callsKey] });
  return (
    <TypedConfirm
      title={say('cancelTitle', { title: title(call) })}
      consequence={say('cancelConsequence')}
      expected={call.code}
      actionLabel={say('cancelCall')}
      danger
      busy={cancelling.isPending}
      problem={cancelling.error}
      onConfirm={() => cancelling.mutateAsync(reason.trim())}
      trigger={(open) => (
        <Button danger onClick={open}>
          {say('cancelCall')}
        </Button>
      )}
    >
      <label className="field">
        <span>{say('cancelReason')}</span>
        <Input.TextArea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
    </TypedConfirm>
  );
}

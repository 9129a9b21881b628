import { useId, useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { LocalDateTime } from '@/ui/LocalDateTime';
import { roundsKey } from '../round/rounds';
import { assignmentsKey, giveBack } from './assignments';
import type { AssignmentSummary } from './types';
import { deskWords } from './words';

/** An officer gives a submitted sheet back to its expert, until the decision. */
export function GiveBack({ assignment }: { assignment: AssignmentSummary }) {
  const say = useWords(deskWords);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string>();
  const giving = useAct({
    perform: (why: string) => giveBack(assignment, why, until),
    refreshes: [assignmentsKey, roundsKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('giveBack')}
      </Button>
      <Modal
        open={open}
        title={say('giveBack')}
        okText={say('giveBack')}
        okButtonProps={{ disabled: reason.trim() === '', loading: giving.isPending }}
        onOk={() => giving.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <div className="stack">
          <ProblemSummary problem={giving.error} />
          <p>{say('giveBackText')}</p>
          <div className="field">
            <label htmlFor={`${id}-reason`}>{say('giveBackReason')}</label>
            <Input.TextArea
              id={`${id}-reason`}
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-until`}>{say('until')}</label>
            <LocalDateTime id={`${id}-until`} value={until} onChange={setUntil} />
          </div>
        </div>
      </Modal>
    </>
  );
}

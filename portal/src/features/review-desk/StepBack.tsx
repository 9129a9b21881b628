import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { assignmentsKey, stepBack } from './assignments';
import type { AssignmentView } from './types';
import { deskWords } from './words';

/** Stepping back from one application; `version` is the newest one where a sheet is being saved. */
export function StepBack({
  assignment,
  version,
  block,
}: {
  assignment: AssignmentView;
  version?: () => number;
  block?: boolean;
}) {
  const say = useWords(deskWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const declaration = useAct({
    perform: (text: string) => stepBack({ id: assignment.id, version: version?.() ?? assignment.version }, text),
    refreshes: [assignmentsKey],
    onDone: () => void navigate('/'),
  });
  return (
    <>
      <Button type={block ? 'default' : 'text'} block={block} onClick={() => setOpen(true)}>
        {say('conflict')}
      </Button>
      <Modal
        open={open}
        title={say('conflictTitle', { number: assignment.application.number })}
        okText={say('conflict')}
        okButtonProps={{ disabled: !reason.trim(), loading: declaration.isPending }}
        onOk={() => declaration.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={declaration.error} />
        <div className="stack">
          <p>{say('conflictText')}</p>
          <div className="field">
            <label htmlFor="conflict-reason">{say('conflictReason')}</label>
            <Input.TextArea
              id="conflict-reason"
              rows={3}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        </div>
      </Modal>
    </>
  );
}

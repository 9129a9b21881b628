import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import type { Autosave } from '@/autosave/useAutosave';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { assignmentsKey, submitAssessment } from './assignments';
import { shown } from './total';
import type { AssignmentView, Sheet } from './types';
import { deskWords } from './words';

interface SubmitReviewProps {
  assignment: AssignmentView;
  autosave: Autosave<Sheet>;
  missing: number;
  total: number;
}

export function SubmitReview({ assignment, autosave, missing, total }: SubmitReviewProps) {
  const say = useWords(deskWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const submission = useAct({
    perform: () => submitAssessment({ id: assignment.id, version: autosave.queue.version }),
    refreshes: [assignmentsKey],
    onDone: () => void navigate('/'),
  });
  const ask = async () => {
    await autosave.queue.flush();
    setUnsaved(autosave.queue.hasUnsaved);
    setOpen(!autosave.queue.hasUnsaved);
  };
  return (
    <>
      <Button
        type="primary"
        disabled={missing > 0}
        title={missing ? say('scoresMissing', { count: missing }) : undefined}
        onClick={() => void ask()}
      >
        {say('submit')}
      </Button>
      {missing > 0 && <span className="faint small">{say('scoresMissing', { count: missing })}</span>}
      {unsaved && (
        <span className="sf-error" role="alert">
          {say('unsaved')}
        </span>
      )}
      <Modal
        open={open}
        title={say('submitTitle', { number: assignment.application.number })}
        okText={say('submit')}
        okButtonProps={{ loading: submission.isPending }}
        onOk={() => submission.mutate(undefined)}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={submission.error} />
        <p>{say('submitText', { total: shown(total) })}</p>
      </Modal>
    </>
  );
}

import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { LocalDateTime } from '@/ui/LocalDateTime';
import { openRound, roundsKey } from './rounds';
import type { ReviewCall } from './types';
import { roundWords } from './words';

/** Ten days from now at 17:00, in the programme's zone. */
const usualDeadline = () => `${new Date(serverNow() + 10 * 86_400_000).toISOString().slice(0, 10)}T09:00:00.000Z`;

export function OpenRound({ call }: { call: ReviewCall }) {
  const say = useWords(roundWords);
  const { title } = useLocalised();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [deadline, setDeadline] = useState<string | undefined>(usualDeadline);
  const opening = useAct({
    perform: openRound,
    refreshes: [roundsKey],
    onDone: (round) => void navigate(`/rounds/${round.id}?tab=plan`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('open')}
      </Button>
      <Modal
        open={open}
        title={say('openTitle', { title: title(call) })}
        okText={say('open')}
        okButtonProps={{ disabled: !deadline, loading: opening.isPending }}
        onOk={() => deadline && opening.mutate({ callId: call.id, assessmentDeadlineAt: deadline })}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={opening.error} />
        <div className="field">
          <label htmlFor="round-deadline">{say('deadline')}</label>
          <LocalDateTime id="round-deadline" value={deadline} onChange={setDeadline} />
        </div>
      </Modal>
    </>
  );
}

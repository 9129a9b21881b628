import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import type { BoundCall } from '../calls/types';
import { applicationQuery, applicationsKey, reopenApplication } from './applications';
import { DeadlineRule, useDeadlinePhase } from './DeadlineRule';
import type { ApplicationView } from './types';
import { applicationWords } from './words';

/** Takes what was submitted back to change it. It can be undone by submitting again, so it says what follows and asks once. */
export function Reopen({ application, call }: { application: ApplicationView; call: BoundCall }) {
  const say = useWords(applicationWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const phase = useDeadlinePhase(call);
  const [asking, setAsking] = useState(false);
  const reopening = useAct({
    perform: () => reopenApplication(application),
    refreshes: [applicationsKey],
    onDone: (reopened) => {
      // The workspace sends away from what is still handed in.
      queries.setQueryData(applicationQuery(reopened.id).queryKey, reopened);
      void navigate(`/applications/${reopened.id}/edit`);
    },
  });
  if (phase === 'over' || call.state !== 'OPEN') return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('reopen')}</Button>
      <Modal
        open={asking}
        title={say('reopenTitle', { number: application.number ?? '' })}
        okText={say('reopen')}
        okButtonProps={{ loading: reopening.isPending }}
        onOk={() => reopening.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <ProblemSummary problem={reopening.error} />
        <p>{say('reopenText')}</p>
        {application.state === 'RECOMMENDED' && <p>{say('reopenEndorsed')}</p>}
        <DeadlineRule call={call} />
      </Modal>
    </>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { noticesKey } from '../notice/notices';
import { decisionsQuery, openNotice, roundsKey } from './rounds';
import type { RoundView } from './types';
import { roundWords } from './words';

export function OpenNotice({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const decisions = useQuery({ ...decisionsQuery(round.id), enabled: open }).data;
  const opening = useAct({
    perform: (_: void, key) => openNotice(round, key),
    refreshes: [roundsKey, noticesKey],
    onDone: () => void navigate('/notices'),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('notice.open')}
      </Button>
      <Modal
        open={open}
        title={say('notice.title')}
        okText={say('notice.open')}
        okButtonProps={{ loading: opening.isPending }}
        onOk={() => opening.mutate()}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={opening.error} />
        <p>{say('notice.text', { count: decisions?.filter((one) => one.outcome === 'AWARD').length ?? '…' })}</p>
      </Modal>
    </>
  );
}

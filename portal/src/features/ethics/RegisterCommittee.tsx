import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { Day } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { registerCommittee } from './committees';
import { ethicsKey, type CommitteeView } from './ethics';
import { ethicsWords } from './words';

/** Notes that a committee was entered on the national platform. */
export function RegisterCommittee({ committee }: { committee: CommitteeView }) {
  const say = useWords(ethicsWords);
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState('');
  const [on, setOn] = useState('');
  const registering = useAct({
    perform: () => registerCommittee(committee, { number: number.trim(), on }),
    refreshes: [ethicsKey],
    onDone: () => setOpen(false),
  });
  return (
    <span className="row">
      <span className="faint small">
        {say('registerBy')} <Day on={committee.registerBy} />
      </span>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('noteRegistration')}
      </Button>
      <Modal
        open={open}
        title={committee.name}
        okText={say('noteRegistration')}
        okButtonProps={{ disabled: number.trim() === '' || on === '', loading: registering.isPending }}
        onOk={() => registering.mutate(undefined)}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <div className="stack">
          <ProblemSummary problem={registering.error} />
          <label className="field">
            <span>{say('number')}</span>
            <Input value={number} maxLength={60} onChange={(event) => setNumber(event.target.value)} />
          </label>
          <label className="field">
            <span>{say('registeredOn')}</span>
            <Input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
          </label>
        </div>
      </Modal>
    </span>
  );
}

import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { changeCommittee, requestOf, type MemberView } from './committees';
import { ethicsKey, type CommitteeView } from './ethics';
import { NotComposed } from './NotComposed';
import { ethicsWords } from './words';

/** Ends one seat; refused while the committee would lack somebody that it needs. */
export function EndMembership({ committee, member }: { committee: CommitteeView; member: MemberView }) {
  const say = useWords(ethicsWords);
  const [open, setOpen] = useState(false);
  const ending = useAct({
    perform: () => {
      const request = requestOf(committee);
      return changeCommittee(committee, {
        ...request,
        members: request.members.filter((one) => one.subject !== member.subject),
      });
    },
    refreshes: [ethicsKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button size="small" aria-label={`${say('endMembership')} ${member.name}`} onClick={() => setOpen(true)}>
        {say('endMembership')}
      </Button>
      <Modal
        open={open}
        title={`${say('endMembership')}：${member.name}`}
        okText={say('endMembership')}
        okButtonProps={{ danger: true, loading: ending.isPending }}
        onOk={() => ending.mutate(undefined)}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <ProblemSummary problem={ending.error} />
        <NotComposed problem={ending.error} />
        <p>{say('endMembershipText')}</p>
      </Modal>
    </>
  );
}

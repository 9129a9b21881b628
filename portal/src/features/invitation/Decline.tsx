import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { declineInvitation, invitationsKey, withdrawInvitation, type InvitationView } from './invitations';
import { invitationWords } from './words';

/** No, with a reason: by the expert, who may also step back later, or by the agency, which takes the invitation back. */
export function Decline({ one, agency = false }: { one: InvitationView; agency?: boolean }) {
  const say = useWords(invitationWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const declining = useAct({
    perform: agency ? withdrawInvitation : declineInvitation,
    refreshes: [invitationsKey],
    onDone: () => setOpen(false),
  });
  const label = say(agency ? 'withdraw' : one.state === 'ACCEPTED' ? 'stepBack' : 'decline');
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={say('declineTitle')}
        okText={label}
        okButtonProps={{ disabled: !reason.trim(), loading: declining.isPending }}
        onOk={() => declining.mutate({ one, reason })}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={declining.error} />
        {!agency && one.state === 'ACCEPTED' && <p className="faint">{say('stepBackLead')}</p>}
        <Input.TextArea
          aria-label={say('reason')}
          placeholder={say('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
          rows={3}
        />
      </Modal>
    </>
  );
}

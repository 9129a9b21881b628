import { Button } from 'antd';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { StateTag } from '@/ui/StateTag';
import type { RoundView } from '../round/types';
import { ChooseExperts } from './ChooseExperts';
import { Decline } from './Decline';
import { invitationsKey, readRoundInvitations, remindExpert, type InvitationView } from './invitations';
import { invitationWords } from './words';

/** Who was asked to take part in a round, and what they answered. */
export function RoundInvitations({ round }: { round: RoundView }) {
  const say = useWords(invitationWords);
  const { has } = useSession();
  const invites = has('officer') && (round.state === 'OPEN' || round.state === 'ASSIGNED');
  const pages = usePages([...invitationsKey, round.id], readRoundInvitations(round.id));
  const columns: Column<InvitationView>[] = [
    { key: 'expert', title: say('expert'), main: true, render: (one) => one.expertName ?? '—' },
    { key: 'state', title: say('state'), render: (one) => <StateTag kind="invitation" state={one.state} /> },
    { key: 'answerBy', title: say('answerBy'), render: (one) => <DateTime at={one.answerBy} /> },
    { key: 'reminders', title: say('reminders'), align: 'end', render: (one) => one.reminders },
    { key: 'reason', title: say('reason'), render: (one) => one.reason ?? '—' },
    {
      key: 'answer',
      title: say('answer'),
      render: (one) => (invites ? <Keep one={one} /> : <DateTime at={one.answeredAt} />),
    },
  ];
  return (
    <div className="stack">
      <p className="faint prose">{say('roundLead')}</p>
      {invites && <ChooseExperts round={round} />}
      <PagedList
        pages={pages}
        label={say('tab')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/experts/${one.expertId}`}
        empty={<EmptyState title={say('noneSent')}>{say('noneSentText')}</EmptyState>}
      />
    </div>
  );
}

function Keep({ one }: { one: InvitationView }) {
  const say = useWords(invitationWords);
  const reminding = useAct({ perform: remindExpert, refreshes: [invitationsKey] });
  return (
    <div className="row">
      {one.state === 'SENT' && (
        <Button size="small" loading={reminding.isPending} onClick={() => reminding.mutate(one)}>
          {say('remind')}
        </Button>
      )}
      {(one.state === 'SENT' || one.state === 'ACCEPTED') && <Decline one={one} agency />}
      {one.state === 'ACCEPTED' && <DateTime at={one.answeredAt} />}
    </div>
  );
}

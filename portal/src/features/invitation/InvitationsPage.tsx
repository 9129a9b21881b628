import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { Deadline, DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { Accept } from './Accept';
import { Decline } from './Decline';
import { invitationsKey, readMyInvitations, type InvitationView } from './invitations';
import { invitationWords } from './words';

/** What the expert was asked, and the answer. */
export function Component() {
  const say = useWords(invitationWords);
  const { pick } = useLocalised();
  const pages = usePages([...invitationsKey, 'mine'], readMyInvitations);
  const columns: Column<InvitationView>[] = [
    { key: 'round', title: say('round'), main: true, render: (one) => pick(one.callTitleZh, one.callTitleEn) },
    { key: 'state', title: say('state'), render: (one) => <StateTag kind="invitation" state={one.state} /> },
    {
      key: 'answerBy',
      title: say('answerBy'),
      render: (one) => (one.state === 'SENT' ? <Deadline at={one.answerBy} /> : <DateTime at={one.answerBy} />),
    },
    {
      key: 'answer',
      title: say('answer'),
      render: (one) => (
        <div className="row">
          {one.state === 'SENT' && <Accept one={one} />}
          {(one.state === 'SENT' || one.state === 'ACCEPTED') && <Decline one={one} />}
        </div>
      ),
    },
  ];
  return (
    <Page title={say('title')} lead={say('lead')}>
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}

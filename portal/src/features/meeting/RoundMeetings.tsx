import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import type { RoundView } from '../round/types';
import { meetingsKey, readMeetings } from './meetings';
import { PrepareMeeting } from './PrepareMeeting';
import { useMeetingColumns } from './useMeetingColumns';
import { meetingWords } from './words';
import './meeting.css';

/** Where experts of a round come together, and a form to plan it while the round can still be decided. */
export function RoundMeetings({ round }: { round: RoundView }) {
  const say = useWords(meetingWords);
  const { has } = useSession();
  const pages = usePages([...meetingsKey, 'round', round.id], readMeetings(round.id));
  const columns = useMeetingColumns();
  const prepares = has('officer') && (round.state === 'ASSIGNED' || round.state === 'DECIDED');
  return (
    <>
      <p className="lead">{say('lead')}</p>
      <PagedList
        pages={pages}
        label={say('tab')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/meetings/${one.id}`}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
      {prepares && <PrepareMeeting round={round} />}
    </>
  );
}

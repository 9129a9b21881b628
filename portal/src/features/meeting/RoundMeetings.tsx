import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, InputNumber } from 'antd';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { ExpertSelect } from '../ethics/ExpertSelect';
import type { RoundView } from '../round/types';
import { meetingsKey, prepareMeeting, readMeetings } from './meetings';
import { useMeetingColumns } from './useMeetingColumns';
import { meetingWords } from './words';
import './meeting.css';

const USUAL = 5;
const AROUND = 2;

/** The meetings of a round's panel, and a form to prepare one while the round can still be decided. */
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
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/meetings/${one.id}`}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
      {prepares && <Prepare round={round} />}
    </>
  );
}

interface Chosen {
  expertId?: string;
  name?: string;
}

function Prepare({ round }: { round: RoundView }) {
  const say = useWords(meetingWords);
  const navigate = useNavigate();
  const [seats, setSeats] = useState<Chosen[]>(() => Array.from({ length: USUAL }, () => ({})));
  const [around, setAround] = useState(AROUND);
  const preparing = useAct({
    perform: (members: string[], key) => prepareMeeting(round.id, members, around, key),
    refreshes: [meetingsKey],
    onDone: (meeting) => void navigate(`/meetings/${meeting.id}`),
  });
  const members = seats.flatMap(({ expertId }) => (expertId ? [expertId] : []));
  return (
    <Panel title={say('prepareTitle')}>
      <ProblemSummary problem={preparing.error} />
      <p>{say('prepareLead')}</p>
      <ol className="meeting-seats">
        {seats.map((seat, index) => (
          <li key={index} className="row">
            <span className="meeting-seat">{index === 0 ? say('chair') : say('member', { seat: index + 1 })}</span>
            <ExpertSelect
              label={index === 0 ? say('chair') : say('member', { seat: index + 1 })}
              value={seat.expertId}
              name={seat.name}
              onChange={(expertId, name) =>
                setSeats((now) => now.map((one, at) => (at === index ? { expertId, name } : one)))
              }
            />
            {seats.length > 2 && (
              <Button
                type="text"
                aria-label={`${say('removeSeat')} ${index + 1}`}
                onClick={() => setSeats((now) => now.filter((_, at) => at !== index))}
              >
                {say('removeSeat')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <label className="row">
        <span>{say('aroundLine')}</span>
        <InputNumber min={0} max={50} precision={0} value={around} onChange={(value) => setAround(value ?? 0)} />
        <span>{say('aroundLineUnit')}</span>
      </label>
      <div className="row">
        <Button onClick={() => setSeats((now) => [...now, {}])}>{say('addSeat')}</Button>
        <Button
          type="primary"
          disabled={members.length !== seats.length}
          loading={preparing.isPending}
          onClick={() => preparing.mutate(members)}
        >
          {say('create')}
        </Button>
      </div>
    </Panel>
  );
}

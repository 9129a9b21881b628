import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag, Tag } from '@/ui/StateTag';
import { AddItem } from './AddItem';
import { AgendaItem } from './AgendaItem';
import {
  attendMeeting,
  cancelMeeting,
  endMeeting,
  meetingQuery,
  meetingsKey,
  openMeeting,
  type Appointment,
  type MeetingView,
} from './meetings';
import { Minutes } from './Minutes';
import { MoveMeeting } from './MoveMeeting';
import { Reasoned } from './Reasoned';
import { meetingWords } from './words';
import './meeting.css';

/** The live screen of a meeting: everybody in it sees what they may see, and it looks again by itself. */
export function Component() {
  const { meetingId = '' } = useParams();
  const meeting = useQuery(meetingQuery(meetingId));
  return <Loaded query={meeting}>{(found) => <Meeting meeting={found} />}</Loaded>;
}

function Meeting({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  const { pick } = useLocalised();
  const { has } = useSession();
  const officer = has('officer') && meeting.seat == null;
  const live = ['PREPARED', 'IN_SESSION', 'MINUTED'].includes(meeting.state);
  return (
    <ObjectPage
      number={meeting.callCode}
      title={`${say(`kind.${meeting.kind}`)} · ${pick(meeting.callTitleZh, meeting.callTitleEn)}`}
      state={<StateTag kind="meeting" state={meeting.state} />}
      nextStep={live ? say('live') : undefined}
      action={
        <>
          {officer && <Steps meeting={meeting} />}
          {meeting.attendable && <Attend meeting={meeting} />}
        </>
      }
      facts={[
        [say('quorum'), <span className="figures">{meeting.quorum}</span>],
        [say('approval'), <span className="figures">{say('percent', { percent: meeting.approvalPercent })}</span>],
        meeting.appointment != null && [say('date'), <When appointment={meeting.appointment} />],
        [say('preparedAt'), <DateTime at={meeting.preparedAt} />],
        officer && [say('toRound'), <Link to={`/rounds/${meeting.roundId}?tab=meetings`}>{meeting.callCode}</Link>],
      ]}
    >
      <Members meeting={meeting} />
      {meeting.digest && <Minutes meeting={meeting} />}
      <section className="stack" aria-label={say('agenda')}>
        <h2>{say('agenda')}</h2>
        {meeting.items.length ? (
          <ol className="meeting-agenda">
            {meeting.items.map((item) => (
              <AgendaItem key={item.id} meeting={meeting} item={item} />
            ))}
          </ol>
        ) : (
          <EmptyState title={say('empty')} />
        )}
        {officer && (meeting.state === 'PREPARED' || meeting.state === 'IN_SESSION') && <AddItem meeting={meeting} />}
      </section>
    </ObjectPage>
  );
}

function When({ appointment }: { appointment: Appointment }) {
  const say = useWords(meetingWords);
  return (
    <>
      <DateTime at={appointment.startsAt} /> – <DateTime at={appointment.endsAt} />
      {appointment.place && <> · {appointment.place}</>}
      {appointment.link && (
        <>
          {' '}
          ·{' '}
          <a href={appointment.link} rel="noreferrer" target="_blank">
            {say('join')}
          </a>
        </>
      )}
    </>
  );
}

function Members({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  return (
    <Panel title={say('members')}>
      <ul className="meeting-members">
        {meeting.members.map((one) => (
          <li key={one.seat}>
            <span className="faint small">{one.seat === 1 ? say('chair') : say('member', { seat: one.seat })}</span>
            <strong>{one.name}</strong>
            <Tag tone={one.present ? 'good' : 'quiet'}>
              {say(one.signed ? 'signed' : one.present ? 'present' : 'absent')}
            </Tag>
            {one.reservation && <span className="said small">{one.reservation}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Attend({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  const attending = useAct({ perform: () => attendMeeting(meeting.id), refreshes: [meetingsKey] });
  return (
    <>
      <ProblemSummary problem={attending.error} />
      <Button type="primary" loading={attending.isPending} onClick={() => attending.mutate(undefined)}>
        {say('attend')}
      </Button>
    </>
  );
}

function Steps({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  const opening = useAct({ perform: () => openMeeting(meeting), refreshes: [meetingsKey] });
  if (meeting.state === 'PREPARED')
    return (
      <>
        <ProblemSummary problem={opening.error} />
        <Reasoned
          action={say('cancel')}
          label={say('cancelReason')}
          perform={(reason) => cancelMeeting(meeting, reason)}
        />
        <MoveMeeting meeting={meeting} />
        <Button type="primary" loading={opening.isPending} onClick={() => opening.mutate(undefined)}>
          {say('open')}
        </Button>
      </>
    );
  return meeting.state === 'IN_SESSION' ? <End meeting={meeting} /> : null;
}

function End({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  const [open, setOpen] = useState(false);
  const ending = useAct({
    perform: () => endMeeting(meeting),
    refreshes: [meetingsKey],
    onDone: () => setOpen(false),
  });
  const count = (state: string) => meeting.items.filter((item) => item.detail?.state === state).length;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('end')}
      </Button>
      <Modal
        open={open}
        title={say('endTitle')}
        okText={say('end')}
        okButtonProps={{ loading: ending.isPending }}
        onOk={() => ending.mutate(undefined)}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={ending.error} />
        <p>{say('endText', { voted: count('VOTED'), listed: count('LISTED') })}</p>
      </Modal>
    </>
  );
}

import { useState } from 'react';
import { Button, Input, InputNumber } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { ProblemSummary } from '@/ui/ErrorSummary';
import {
  callItem,
  castVote,
  CHOICES,
  closeVote,
  deferItem,
  dropItem,
  meetingsKey,
  openVote,
  recuse,
  type Detail,
  type ItemView,
  type MeetingView,
} from './meetings';
import { Reasoned } from './Reasoned';
import { meetingWords } from './words';

interface StepProps {
  meeting: MeetingView;
  item: ItemView;
  detail: Detail;
}

/** What who is signed in can do about an item now. */
export function ItemSteps({ meeting, item, detail }: StepProps) {
  const say = useWords(meetingWords);
  const { has } = useSession();
  const acting = useAct({ perform: (act: () => Promise<unknown>) => act(), refreshes: [meetingsKey] });
  const session = meeting.state === 'IN_SESSION';
  const member = meeting.seat != null;
  const presides = session && detail.presiding;
  const step = (label: string, act: () => Promise<unknown>, primary = false) => (
    <Button type={primary ? 'primary' : 'default'} loading={acting.isPending} onClick={() => acting.mutate(act)}>
      {label}
    </Button>
  );
  const listed = detail.state === 'LISTED';
  const discussed = detail.state === 'IN_DISCUSSION';
  const going = meeting.state === 'PREPARED' || session;
  return (
    <>
      <ProblemSummary problem={acting.error} />
      {presides && discussed && <PutToVote meeting={meeting} item={item} />}
      {session && member && detail.state === 'VOTING' && <Vote meeting={meeting} item={item} detail={detail} />}
      <div className="row">
        {presides &&
          listed &&
          !meeting.items.some((one) => one.open) &&
          step(say('discuss'), () => callItem(meeting.id, item.id), true)}
        {presides && discussed && step(say('defer'), () => deferItem(meeting.id, item.id))}
        {presides && detail.state === 'VOTING' && step(say('closeVote'), () => closeVote(meeting.id, item.id), true)}
        {member && going && (listed || discussed) && (
          <Reasoned
            action={say('recuse')}
            label={say('recuseReason')}
            text={say('recuseText')}
            perform={(reason) => recuse(meeting.id, item.id, reason)}
          />
        )}
        {!member && has('officer') && going && listed && step(say('drop'), () => dropItem(meeting.id, item.id))}
      </div>
    </>
  );
}

function PutToVote({ meeting, item }: { meeting: MeetingView; item: ItemView }) {
  const say = useWords(meetingWords);
  // Where applicants appear, the score is the mean of the members' sheets.
  const appeared = meeting.kind !== 'PANEL';
  const [consensus, setConsensus] = useState<number | null>(null);
  const [summary, setSummary] = useState('');
  const [missing, setMissing] = useState(false);
  const putting = useAct({
    perform: () => openVote(meeting.id, item.id, consensus, summary.trim()),
    refreshes: [meetingsKey],
  });
  const submit = () => {
    setMissing(!summary.trim());
    if (summary.trim()) putting.mutate(undefined);
  };
  return (
    <div className="stack">
      <ProblemSummary problem={putting.error} />
      {!appeared && (
        <label className="field">
          <span>{say('consensus')}</span>
          <InputNumber min={0} max={100} step={0.5} value={consensus} onChange={setConsensus} />
        </label>
      )}
      <label className="field">
        <span>{say(appeared ? 'report' : 'summary')}</span>
        <Input.TextArea
          rows={3}
          maxLength={4000}
          value={summary}
          status={missing ? 'error' : undefined}
          onChange={(event) => setSummary(event.target.value)}
        />
      </label>
      {missing && (
        <p className="sf-error" role="alert">
          {say(appeared ? 'reportMissing' : 'summaryMissing')}
        </p>
      )}
      <span>
        <Button type="primary" loading={putting.isPending} onClick={submit}>
          {say('openVote')}
        </Button>
      </span>
    </div>
  );
}

function Vote({ meeting, item, detail }: StepProps) {
  const say = useWords(meetingWords);
  const voting = useAct({
    perform: (choice: (typeof CHOICES)[number]) => castVote(meeting.id, item.id, choice),
    refreshes: [meetingsKey],
  });
  return (
    <fieldset className="meeting-vote" disabled={voting.isPending}>
      <legend>{say('vote')}</legend>
      <ProblemSummary problem={voting.error} />
      <div className="row">
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`vote-${item.id}`}
              checked={detail.own === choice}
              onChange={() => voting.mutate(choice)}
            />{' '}
            {say(`choice.${choice}`)}
          </label>
        ))}
      </div>
      <p className="faint small figures" role="status">
        {say('cast', { cast: detail.cast, voters: detail.voters })}
      </p>
    </fieldset>
  );
}

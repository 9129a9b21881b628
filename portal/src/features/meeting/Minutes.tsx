import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { shown } from '../review-desk/total';
import { meetingsKey, minutesQuery, signMinutes, type MeetingView, type MinutesView } from './meetings';
import { meetingWords } from './words';

/** The minutes as who is signed in may read them, and their signature. */
export function Minutes({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  const minutes = useQuery(minutesQuery(meeting.id));
  return (
    <Panel title={say('minutes')}>
      <Loaded query={minutes}>
        {(found) => (
          <>
            <p>
              <DateTime at={found.openedAt} /> – <DateTime at={found.endedAt} /> ·{' '}
              {say('presentSeats', { seats: enumerate(found.present.map(String)) })}
            </p>
            <ol className="meeting-minutes">
              {found.items.map((item) => (
                <Entry key={item.position} item={item} />
              ))}
            </ol>
            <p className="faint small">{say('digest')}</p>
            <p className="meeting-digest">
              <code>{found.digest}</code>
            </p>
            {meeting.signable && <Sign meeting={meeting} digest={found.digest} />}
            {meeting.seat != null && !meeting.signable && <p className="faint">{say('signedByYou')}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Entry({ item }: { item: MinutesView['items'][number] }) {
  const say = useWords(meetingWords);
  const { entry } = item;
  if (!entry)
    return (
      <li value={item.position}>
        <span className="faint">{say('minutesOut')}</span> <code className="meeting-digest">{item.digest}</code>
      </li>
    );
  return (
    <li value={item.position}>
      <strong>{entry.title}</strong> <span className="figures">{entry.number}</span>{' '}
      <StateTag kind="meeting-item" state={entry.state} />
      {entry.summary && <p className="said">{entry.summary}</p>}
      <p className="figures">
        {[
          entry.consensus != null && `${say(entry.totals ? 'meanScore' : 'agreed')} ${shown(Number(entry.consensus))}`,
          entry.totals && say('sheetTotals', { totals: entry.totals.map((one) => shown(Number(one))).join(' · ') }),
          entry.tally && say('tally', entry.tally),
          entry.tally && say(entry.carried ? 'carried' : 'failed'),
          entry.presiding != null && say('presiding', { seat: entry.presiding }),
          entry.away.length > 0 && say('awaySeats', { seats: enumerate(entry.away.map(String)) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

function Sign({ meeting, digest }: { meeting: MeetingView; digest: string }) {
  const say = useWords(meetingWords);
  const [reservation, setReservation] = useState('');
  const signing = useAct({
    perform: () => signMinutes(meeting.id, digest, reservation.trim()),
    refreshes: [meetingsKey],
  });
  return (
    <div className="stack">
      <ProblemSummary problem={signing.error} />
      <p>{say('signText')}</p>
      <label className="field">
        <span>{say('reservation')}</span>
        <Input.TextArea
          rows={2}
          maxLength={2000}
          value={reservation}
          onChange={(event) => setReservation(event.target.value)}
        />
      </label>
      <span>
        <Button type="primary" loading={signing.isPending} onClick={() => signing.mutate(undefined)}>
          {say('sign')}
        </Button>
      </span>
    </div>
  );
}

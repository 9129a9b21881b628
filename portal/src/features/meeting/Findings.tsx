import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { explain } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Tag } from '@/ui/StateTag';
import { Criterion } from '../review-desk/Criterion';
import { shown, totalOf } from '../review-desk/total';
import { findingsQuery, meetingsKey, writeFinding, type FindingsView } from './meetings';
import { differs } from './unsaved';
import { meetingWords } from './words';

interface FindingsProps {
  meetingId: string;
  itemId: string;
}

/** What was found at an interview or a visit: one's own sheet to write, everybody's to read once it is voted on. */
export function Findings({ meetingId, itemId }: FindingsProps) {
  const findings = useQuery(findingsQuery(meetingId, itemId));
  return (
    <Loaded query={findings}>
      {(found) => (
        <>
          {found.writable && <Own key={itemId} meetingId={meetingId} itemId={itemId} found={found} />}
          {found.all.length > 0 && <All found={found} />}
        </>
      )}
    </Loaded>
  );
}

function Own({ meetingId, itemId, found }: FindingsProps & { found: FindingsView }) {
  const say = useWords(meetingWords);
  const [scores, setScores] = useState<Record<string, number>>(found.own?.scores ?? {});
  const [leftOut, setLeftOut] = useState<string[]>(found.own?.notApplicable ?? []);
  const [comments, setComments] = useState<Record<string, string>>(found.own?.comments ?? {});
  const [overall, setOverall] = useState(found.own?.overall ?? '');
  const writing = useAct({
    perform: () =>
      writeFinding(meetingId, itemId, { scores, notApplicable: leftOut, comments, overall: overall.trim() }),
    refreshes: [meetingsKey],
  });
  const changed = found.own != null && differs({ scores, notApplicable: leftOut, comments, overall }, found.own);
  const { total, complete } = totalOf(found.rubric, scores, leftOut);
  const score = (code: string, value: number | undefined) =>
    setScores(({ [code]: _old, ...others }) => (value === undefined ? others : { ...others, [code]: value }));
  return (
    <section className="stack meeting-finding" aria-label={say('finding')}>
      <header className="panel-head">
        <h4>{say('finding')}</h4>
        <span role="status">
          {found.own && <Tag tone={changed ? 'warn' : 'good'}>{say(changed ? 'changedSince' : 'saved')}</Tag>}
        </span>
      </header>
      <p className="faint">{say('findingText')}</p>
      <ProblemSummary problem={writing.error} />
      {found.rubric.map((item) => (
        <Criterion
          key={item.code}
          item={item}
          score={scores[item.code]}
          leftOut={leftOut.includes(item.code)}
          comment={comments[item.code] ?? ''}
          onScore={(value) => score(item.code, value)}
          onLeaveOut={(out) => {
            score(item.code, undefined);
            setLeftOut((now) => (out ? [...now, item.code] : now.filter((one) => one !== item.code)));
          }}
          onComment={(text) =>
            setComments(({ [item.code]: _old, ...others }) => (text ? { ...others, [item.code]: text } : others))
          }
        />
      ))}
      <label className="field">
        <span>{say('overallFound')}</span>
        <Input.TextArea
          rows={3}
          maxLength={8000}
          value={overall}
          onChange={(event) => setOverall(event.target.value)}
        />
      </label>
      <span className="row">
        <Button disabled={!complete} loading={writing.isPending} onClick={() => writing.mutate(undefined)}>
          {say('writeFinding')}
        </Button>
        <span className="figures">{shown(total)}</span>
      </span>
    </section>
  );
}

function All({ found }: { found: FindingsView }) {
  const say = useWords(meetingWords);
  const { label } = useLocalised();
  return (
    <details>
      <summary>{say('findings')}</summary>
      <ol className="meeting-minutes">
        {found.all.map((one, index) => (
          <li key={index}>
            <strong className="figures">{shown(Number(one.total))}</strong>
            {one.seat != null && <> · {one.seat === 1 ? say('chair') : say('member', { seat: one.seat })}</>}
            <p className="figures">
              {found.rubric
                .filter((item) => one.scores[item.code] !== undefined)
                .map((item) => `${label(item)} ${one.scores[item.code]}`)
                .join(' · ')}
            </p>
            {found.rubric.map(
              (item) =>
                one.comments[item.code] && (
                  <p key={item.code} className="said">
                    {explain(label(item), one.comments[item.code]!)}
                  </p>
                ),
            )}
            {one.overall && <p className="said">{one.overall}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

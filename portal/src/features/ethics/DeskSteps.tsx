import { useState } from 'react';
import { Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import { post, type EthicsView } from './ethics';
import { Reasoned, Step } from './Reasoned';
import { ethicsWords } from './words';

const TIMED = ['ACCEPTED', 'SIMPLIFIED', 'MEETING'];

/** What the committee's desk can do at the head of the page; looking at the pack and deciding have their own places. */
export function DeskSteps({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { state } = review.summary;
  const stands = state === 'APPROVED' || state === 'REGISTERED';
  return (
    <div className="row">
      {TIMED.includes(state) && <Extend review={review} />}
      {state === 'SIMPLIFIED' && (
        <Step label={say('escalate')} perform={() => post(review, 'procedure', { procedure: 'MEETING' })} />
      )}
      {state === 'MODIFIED' && (
        <Answers review={review} what="modification-check" yes="confirmModified" no="refuseModified" />
      )}
      {state === 'APPEALED' && <Answers review={review} what="appeal-answer" yes="upholdAppeal" no="dismissAppeal" />}
      {(state === 'AGREED' || state === 'DISAGREED') && (
        <Reasoned
          primary
          label={say('decideFinally')}
          asks={say('decisionReason')}
          perform={(reason) => post(review, 'final-decision', { reason })}
        />
      )}
      {review.summary.followUpToCheck && stands && (
        <Reasoned
          primary
          label={say('check')}
          asks={say('finding')}
          perform={(reason) => post(review, 'follow-up-check', { reason })}
        />
      )}
      {stands && <End review={review} what="suspension" label={say('suspend')} text={say('suspendText')} />}
      {state === 'SUSPENDED' && (
        <Reasoned label={say('resume')} perform={(reason) => post(review, 'resumption', { reason })} />
      )}
      {(stands || state === 'SUSPENDED') && (
        <End review={review} what="termination" label={say('terminate')} text={say('terminateText')} />
      )}
      {stands && <Reasoned label={say('close')} perform={(reason) => post(review, 'closure', { reason })} />}
    </div>
  );
}

function End(props: { review: EthicsView; what: 'suspension' | 'termination'; label: string; text: string }) {
  return (
    <Reasoned
      danger
      label={props.label}
      text={props.text}
      perform={(reason) => post(props.review, props.what, { reason })}
    />
  );
}

function Answers({
  review,
  what,
  yes,
  no,
}: {
  review: EthicsView;
  what: 'modification-check' | 'appeal-answer';
  yes: 'confirmModified' | 'upholdAppeal';
  no: 'refuseModified' | 'dismissAppeal';
}) {
  const say = useWords(ethicsWords);
  const answer = (accepted: boolean) => (reason: string) => post(review, what, { accepted, reason });
  return (
    <>
      <Reasoned primary label={say(yes)} perform={answer(true)} />
      <Reasoned label={say(no)} perform={answer(false)} />
    </>
  );
}

function Extend({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const most = review.rules.figures?.extensionDays?.value ?? 30;
  const [days, setDays] = useState(String(most));
  return (
    <Reasoned label={say('extend')} perform={(reason) => post(review, 'extension', { days: Number(days), reason })}>
      <label className="field">
        <span>{say('extendDays', { days: most })}</span>
        <Input inputMode="numeric" value={days} onChange={(event) => setDays(event.target.value.replace(/\D/g, ''))} />
      </label>
    </Reasoned>
  );
}

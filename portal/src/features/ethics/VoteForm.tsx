import { useState } from 'react';
import { Button, Input, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { ethicsKey, OUTCOMES, vote, type EthicsOutcome, type VoiceView } from './ethics';
import { ethicsWords } from './words';

/** A member's own vote; it may be changed until the decision. */
export function VoteForm({ reviewId, given }: { reviewId: string; given: VoiceView }) {
  const say = useWords(ethicsWords);
  const [outcome, setOutcome] = useState<EthicsOutcome | undefined>(given.vote ?? undefined);
  const [comment, setComment] = useState(given.comment ?? '');
  const voting = useAct({
    perform: (chosen: EthicsOutcome) => vote(reviewId, { outcome: chosen, comment: comment.trim() || undefined }),
    refreshes: [ethicsKey],
  });
  // What is on the screen is what counts, also after the vote was read again.
  const counts = given.vote != null && outcome === given.vote && comment.trim() === (given.comment ?? '');
  return (
    <Panel title={say('myVote')}>
      <ProblemSummary problem={voting.error} />
      <div className="stack form-narrow">
        <Radio.Group
          className="ethics-boxes"
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as EthicsOutcome)}
          options={OUTCOMES.map((one) => ({ value: one, label: say(`outcome.${one}`) }))}
        />
        <label className="field">
          <span>{say('voteComment')}</span>
          <Input.TextArea rows={2} maxLength={2000} value={comment} onChange={(e) => setComment(e.target.value)} />
        </label>
        <div className="row">
          <Button
            type="primary"
            disabled={!outcome}
            loading={voting.isPending}
            onClick={() => outcome && voting.mutate(outcome)}
          >
            {say('voteNow')}
          </Button>
          <span role="status">{counts && <Tag tone="good">{say('voteCounts')}</Tag>}</span>
        </div>
      </div>
    </Panel>
  );
}

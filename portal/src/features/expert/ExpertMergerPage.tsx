import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { ExpertSides } from './ExpertSides';
import { expertsKey } from './experts';
import { expertMergerWords } from './merger-words';
import {
  decideExpertMerger,
  expertMergerQuery,
  expertMergersKey,
  withdrawExpertMerger,
  type MergerView,
} from './mergers';

/** A proposal that two entries are one person; a second officer decides. */
export function Component() {
  const { mergerId = '' } = useParams();
  const merger = useQuery(expertMergerQuery(mergerId));
  return <Loaded query={merger}>{(found) => <Merger merger={found} />}</Loaded>;
}

function Merger({ merger }: { merger: MergerView }) {
  const say = useWords(expertMergerWords);
  const { has } = useSession();
  const open = merger.state === 'PROPOSED';
  return (
    <ObjectPage
      title={say('mergerOf', { from: merger.expert.expert.name, into: merger.into.expert.name })}
      state={<StateTag kind="expert-merger" state={merger.state} />}
      nextStep={open ? say(merger.mine ? 'yours' : 'waiting') : undefined}
      owedBy={open ? say('another') : undefined}
      action={open && merger.mine && <Withdrawal merger={merger} />}
      facts={[
        [say('stays'), <Link to={`/experts/${merger.into.expert.id}`}>{merger.into.expert.name}</Link>],
        [say('proposedAt'), <DateTime at={merger.proposedAt} />],
        [say('reason'), merger.reason],
        merger.decidedAt != null && [say('decidedAt'), <DateTime at={merger.decidedAt} />],
        merger.opinion != null && [say('opinion'), merger.opinion],
      ]}
    >
      <ExpertSides ends={merger.expert} stays={merger.into} />
      {open && !merger.mine && has('officer') && <Decision merger={merger} />}
    </ObjectPage>
  );
}

function Withdrawal({ merger }: { merger: MergerView }) {
  const say = useWords(expertMergerWords);
  const withdrawal = useAct({ perform: () => withdrawExpertMerger(merger), refreshes: [expertMergersKey] });
  return (
    <div className="stack">
      <ProblemSummary problem={withdrawal.error} />
      <Button loading={withdrawal.isPending} onClick={() => withdrawal.mutate(undefined)}>
        {say('withdraw')}
      </Button>
    </div>
  );
}

function Decision({ merger }: { merger: MergerView }) {
  const say = useWords(expertMergerWords);
  const [opinion, setOpinion] = useState('');
  const [missing, setMissing] = useState(false);
  const decision = useAct({
    perform: (outcome: 'CARRY_OUT' | 'REFUSE') => decideExpertMerger(merger, { outcome, reason: opinion.trim() }),
    refreshes: [expertMergersKey, expertsKey],
  });
  const decide = (outcome: 'CARRY_OUT' | 'REFUSE') => {
    setMissing(!opinion.trim());
    if (opinion.trim()) decision.mutate(outcome);
  };
  return (
    <Panel title={say('check')}>
      <ProblemSummary problem={decision.error} />
      <label className="field">
        <span>{say('opinion')}</span>
        <Input.TextArea
          rows={3}
          maxLength={1000}
          value={opinion}
          status={missing ? 'error' : undefined}
          onChange={(event) => setOpinion(event.target.value)}
        />
      </label>
      {missing && (
        <p className="sf-error" role="alert">
          {say('opinionMissing')}
        </p>
      )}
      <div className="row">
        <Button type="primary" loading={decision.isPending} onClick={() => decide('CARRY_OUT')}>
          {say('carryOut')}
        </Button>
        <Button danger loading={decision.isPending} onClick={() => decide('REFUSE')}>
          {say('refuse')}
        </Button>
      </div>
    </Panel>
  );
}

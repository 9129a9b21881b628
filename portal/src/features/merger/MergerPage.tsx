import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { organisationsKey } from '../organisation/organisations';
import { Comparison, Consequences } from './Comparison';
import { decideMerger, mergerQuery, mergersKey, withdrawMerger, type MergerView } from './mergers';
import { mergerWords } from './words';

export function Component() {
  const { mergerId = '' } = useParams();
  const merger = useQuery(mergerQuery(mergerId));
  return <Loaded query={merger}>{(found) => <Merger merger={found} />}</Loaded>;
}

function Merger({ merger }: { merger: MergerView }) {
  const say = useWords(mergerWords);
  const { name } = useLocalised();
  const { has } = useSession();
  const open = merger.state === 'PROPOSED';
  const decides = open && !merger.mine && has('officer', 'admin');
  return (
    <ObjectPage
      title={say('mergerOf', { from: name(merger.organisation), into: name(merger.into) })}
      state={<StateTag kind="merger" state={merger.state} />}
      nextStep={open ? say(merger.mine ? 'yours' : 'waiting') : undefined}
      owedBy={open ? say('another') : undefined}
      action={open && merger.mine && <Withdrawal merger={merger} />}
      facts={[
        [say('ends'), <span className="figures">{merger.organisation.uscc}</span>],
        [say('stays'), <Link to={`/organisations/${merger.into.id}`}>{name(merger.into)}</Link>],
        [say('proposedAt'), <DateTime at={merger.proposedAt} />],
        [say('reason'), merger.reason],
        merger.decidedAt != null && [say('decidedAt'), <DateTime at={merger.decidedAt} />],
        merger.opinion != null && [say('opinion'), merger.opinion],
      ]}
    >
      <Comparison organisation={merger.organisation} into={merger.into} sharedCalls={merger.sharedCalls} />
      {open && <Consequences organisation={merger.organisation} />}
      {decides && <Decision merger={merger} />}
    </ObjectPage>
  );
}

function Withdrawal({ merger }: { merger: MergerView }) {
  const say = useWords(mergerWords);
  const withdrawal = useAct({ perform: () => withdrawMerger(merger), refreshes: [mergersKey] });
  return (
    <div className="stack">
      <ProblemSummary problem={withdrawal.error} />
      <Button loading={withdrawal.isPending} onClick={() => withdrawal.mutate(undefined)}>
        {say('withdraw')}
      </Button>
    </div>
  );
}

/** A second officer's opinion; carrying it out asks for the code of the one that ends. */
function Decision({ merger }: { merger: MergerView }) {
  const say = useWords(mergerWords);
  const { name } = useLocalised();
  const [opinion, setOpinion] = useState('');
  const [missing, setMissing] = useState(false);
  const decision = useAct({
    perform: (outcome: 'CARRY_OUT' | 'REFUSE') => decideMerger(merger, { outcome, reason: opinion.trim() }),
    refreshes: [mergersKey, organisationsKey],
  });
  const withOpinion = (act: () => void) => {
    setMissing(!opinion.trim());
    if (opinion.trim()) act();
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
          aria-invalid={missing}
          onChange={(event) => setOpinion(event.target.value)}
        />
      </label>
      {missing && (
        <p className="sf-error" role="alert">
          {say('opinionMissing')}
        </p>
      )}
      <div className="row">
        <TypedConfirm
          title={say('carryOutTitle')}
          consequence={say('carryOutConsequence', {
            from: name(merger.organisation),
            uscc: merger.organisation.uscc,
            into: name(merger.into),
          })}
          expected={merger.organisation.uscc}
          actionLabel={say('carryOut')}
          danger
          busy={decision.isPending}
          problem={decision.error}
          onConfirm={() => decision.mutateAsync('CARRY_OUT')}
          trigger={(confirm) => (
            <Button type="primary" onClick={() => withOpinion(confirm)}>
              {say('carryOut')}
            </Button>
          )}
        />
        <Button danger loading={decision.isPending} onClick={() => withOpinion(() => decision.mutate('REFUSE'))}>
          {say('refuse')}
        </Button>
      </div>
    </Panel>
  );
}

import { useState } from 'react';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ErrorSummary, ProblemSummary, type SummaryEntry } from '@/ui/ErrorSummary';
import { amountOf, grouped } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { shown } from '../review-desk/total';
import { DecisionRow } from './DecisionRow';
import { DepartureReasons } from './DepartureReasons';
import { departuresOf, isMissing, noReasons, unexplainedIn, withAsked } from './departures';
import { decisionsOf, faultsOf, proposedDecisions, summary, withKnown, type DraftDecision } from './draft-decisions';
import { decide, departuresKey, roundsKey } from './rounds';
import type { DecisionInput, DecisionView, DepartureInput, RankingItem, RoundView } from './types';
import { roundWords } from './words';
import './round.css';

interface Batch {
  decisions: DecisionInput[];
  departures: DepartureInput[];
}

interface DecisionFormProps {
  round: RoundView;
  ranking: RankingItem[];
  known: DecisionView[];
  onDone: () => void;
}

export function DecisionForm({ round, ranking, known, onDone }: DecisionFormProps) {
  const say = useWords(roundWords);
  const [drafts, setDrafts] = useState<DraftDecision[]>(() =>
    withKnown(
      ranking,
      proposedDecisions(ranking, round, (item, award) =>
        say(award ? 'decide.defaultAward' : 'decide.defaultDecline', {
          score: shown(Number(item.finalScore ?? item.score ?? 0)),
          rank: item.rank,
        }),
      ),
      known,
    ),
  );
  const [reasons, setReasons] = useState(noReasons);
  const decision = useAct({
    perform: ({ decisions, departures }: Batch, key) => decide(round, decisions, departures, key),
    refreshes: [roundsKey, departuresKey],
    onDone,
  });
  /** Missing reasons are asked for beside the list, not in the dialog. */
  const submit = () =>
    decision
      .mutateAsync({ decisions: decisionsOf(ranking, drafts), departures: departuresOf(reasons) })
      .catch((problem: unknown) => {
        const asked = unexplainedIn(problem);
        if (!asked.length) throw problem;
        setReasons((now) => withAsked(now, asked));
      });
  const faults = faultsOf(ranking, drafts, round);
  const { awards, declines, sum, rest } = summary(drafts, round.budget.amount);
  const total = grouped(amountOf(sum));
  const change = (index: number, part: Partial<DraftDecision>) =>
    setDrafts((now) => now.map((draft, at) => (at === index ? { ...draft, ...part } : draft)));
  const entries: SummaryEntry[] = faults.slice(0, 10).map((fault) => ({
    message:
      fault.kind === 'reason'
        ? say('decide.reasonMissing', fault)
        : say('decide.awardWrong', { number: fault.number, max: grouped(round.maxAward.amount) }),
    href: `#${fault.kind}-${fault.number}`,
  }));
  return (
    <>
      <p className="lead">{say('decide.lead')}</p>
      <ErrorSummary quiet entries={entries} />
      <ProblemSummary problem={decision.error} />
      <div className="decision-sum" role="status">
        <span className="figures">
          {say('decide.sum', { count: awards, sum: total, rest: grouped(amountOf(rest)) })}
        </span>
        {rest < 0n && <strong className="sf-error">{say('decide.over', { over: grouped(amountOf(-rest)) })}</strong>}
        <TypedConfirm
          title={say('decide.title', { count: drafts.length })}
          consequence={say('decide.consequence', { awards, declines, sum: total })}
          expected={total}
          actionLabel={say('decide.save')}
          busy={decision.isPending}
          problem={decision.error}
          onConfirm={submit}
          trigger={(open) => (
            <Button type="primary" disabled={rest < 0n || faults.length > 0 || isMissing(reasons)} onClick={open}>
              {say('decide.save')}
            </Button>
          )}
        />
      </div>
      <DepartureReasons reasons={reasons} onChange={setReasons} />
      <ul className="decision-list">
        {ranking.map((item, index) => (
          <DecisionRow
            key={item.applicationId}
            item={item}
            draft={drafts[index]!}
            onChange={(part) => change(index, part)}
          />
        ))}
      </ul>
    </>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ListSkeleton } from '@/ui/Skeletons';
import { StateTag } from '@/ui/StateTag';
import { DecisionForm } from './DecisionForm';
import { Departures } from './Departures';
import { decisionsQuery, rankingQuery } from './rounds';
import type { DecisionView, RoundView } from './types';
import { roundWords } from './words';

export function Decisions({ round }: { round: RoundView }) {
  return (
    <>
      <Departures which={{ roundId: round.id }} />
      <RoundDecisions round={round} />
    </>
  );
}

function RoundDecisions({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const { has } = useSession();
  const [revising, setRevising] = useState(false);
  const officer = has('officer') && round.withheld === 0;
  if (officer && (round.state === 'ASSIGNED' || (round.state === 'DECIDED' && revising)))
    return <ToDecide round={round} onDone={() => setRevising(false)} />;
  return (
    <>
      {officer && round.state === 'DECIDED' && (
        <Button onClick={() => setRevising(true)}>{say('decide.revise')}</Button>
      )}
      <Decided round={round} />
    </>
  );
}

function ToDecide({ round, onDone }: { round: RoundView; onDone: () => void }) {
  const say = useWords(roundWords);
  const ranking = useQuery(rankingQuery(round.id));
  const decided = useQuery(decisionsQuery(round.id));
  const missing = round.assignments - round.submitted;
  if (missing > 0 || round.assignments === 0) return <EmptyState title={say('rank.waiting', { count: missing })} />;
  return (
    <Loaded query={ranking} skeleton={<ListSkeleton />}>
      {(items) => (
        <Loaded query={decided} skeleton={<ListSkeleton />}>
          {(known) => <DecisionForm round={round} ranking={items} known={known} onDone={onDone} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Decided({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const decisions = useQuery(decisionsQuery(round.id));
  const columns: Column<DecisionView>[] = [
    { key: 'title', title: say('project'), main: true, render: (one) => one.title, text: (one) => one.title },
    {
      key: 'number',
      title: say('number'),
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    {
      key: 'organisation',
      title: say('organisation'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'outcome',
      title: say('decide.outcome'),
      render: (one) => <StateTag kind="decision" state={one.outcome} />,
      text: (one) => one.outcome,
    },
    {
      key: 'award',
      title: say('decide.award'),
      align: 'end',
      render: (one) => <Money value={one.award} />,
      text: (one) => one.award?.amount ?? '',
    },
    { key: 'reason', title: say('decide.reason'), render: (one) => one.reason, text: (one) => one.reason },
  ];
  return (
    <Loaded query={decisions} skeleton={<ListSkeleton />}>
      {(items) =>
        items.length ? (
          <DataList
            label={say('tab.decisions')}
            columns={columns}
            items={items}
            idOf={(one) => one.id}
            exportAs="decisions"
          />
        ) : (
          <EmptyState title={say('decide.none')} />
        )
      }
    </Loaded>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { amountOf, grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { shown } from '../review-desk/total';
import { budgetLine } from './budget-line';
import { rankingQuery } from './rounds';
import type { RankingItem, RoundView } from './types';
import { roundWords } from './words';

const WIDE_SPREAD = 20;

/** By mean, with every raw total kept visible, and a line where the budget ends. */
export function Ranking({ round }: { round: RoundView }) {
  const ranking = useQuery(rankingQuery(round.id));
  return (
    <Loaded query={ranking} skeleton={<ListSkeleton />}>
      {(items) => <Ranked items={items} round={round} />}
    </Loaded>
  );
}

function Ranked({ items, round }: { items: RankingItem[]; round: RoundView }) {
  const say = useWords(roundWords);
  const columns = useColumns();
  if (items.length === 0) return <EmptyState title={say('rank.none')}>{say('rank.noneText')}</EmptyState>;
  const { above, sum } = budgetLine(items, round.budget.amount, round.maxAward.amount);
  const line = say('rank.line', { sum: grouped(amountOf(sum)), budget: grouped(round.budget.amount) });
  return (
    <DataList
      label={say('tab.ranking')}
      columns={columns}
      items={items}
      idOf={(one) => one.applicationId}
      line={{ above, text: line }}
      exportAs="ranking"
    />
  );
}

const pointsOf = (value?: number | null) => (value == null ? '—' : shown(Number(value)));

function useColumns(): Column<RankingItem>[] {
  const say = useWords(roundWords);
  return [
    { key: 'rank', title: say('rank.rank'), align: 'end', render: (one) => one.rank, text: (one) => String(one.rank) },
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
      key: 'mean',
      title: say('rank.mean'),
      align: 'end',
      render: (one) => <strong>{pointsOf(one.mean)}</strong>,
      text: (one) => String(one.mean ?? ''),
    },
    {
      key: 'raw',
      title: say('rank.raw'),
      align: 'end',
      render: (one) => one.rawTotals.map(pointsOf).join(' · ') || '—',
      text: (one) => one.rawTotals.join(' '),
    },
    {
      key: 'spread',
      title: say('rank.spread'),
      align: 'end',
      render: (one) =>
        Number(one.spread ?? 0) > WIDE_SPREAD ? (
          <span title={say('rank.wide')}>
            <Tag tone="warn">{pointsOf(one.spread)}</Tag>
          </span>
        ) : (
          pointsOf(one.spread)
        ),
      text: (one) => String(one.spread ?? ''),
    },
    {
      key: 'reviews',
      title: say('rank.reviews'),
      align: 'end',
      render: (one) => say('submittedOf', { done: one.submitted, all: one.required }),
      text: (one) => `${one.submitted}/${one.required}`,
    },
    {
      key: 'requested',
      title: say('requested'),
      align: 'end',
      render: (one) => <Money value={one.requested} />,
      text: (one) => one.requested.amount,
    },
  ];
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { amountOf, grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { Whisker } from '@/ui/Whisker';
import { shown } from '../review-desk/total';
import { budgetLine } from './budget-line';
import { rankingQuery } from './rounds';
import type { RankingItem, RoundView } from './types';
import { WhatIf, type Supposed } from './WhatIf';
import { roundWords } from './words';

/** By the score that the call's method makes, with every raw total kept visible, and a line where the budget ends. */
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
  const columns = useColumns(items);
  const [supposed, setSupposed] = useState<Supposed>({ budget: round.budget.amount, cut: 0 });
  if (items.length === 0) return <EmptyState title={say('rank.none')}>{say('rank.noneText')}</EmptyState>;
  const { above, sum, splitsTie } = budgetLine(items, supposed.budget, round.maxAward.amount, supposed.cut);
  const changed = supposed.budget !== round.budget.amount || supposed.cut !== 0;
  const figures = { sum: grouped(amountOf(sum)), budget: grouped(supposed.budget), count: above, cut: supposed.cut };
  const line = say(changed ? 'rank.lineIf' : 'rank.line', figures);
  return (
    <>
      <p className="prose">
        <strong>{say(`method.${round.scoring.method}`)}</strong> {say(`methodText.${round.scoring.method}`)}
      </p>
      {items[0]!.stages.length > 0 && <p className="prose">{say('rank.staged')}</p>}
      <Ties items={items} round={round} />
      <WhatIf items={items} round={round} supposed={supposed} onChange={setSupposed} />
      <p role="status" className="figures">
        {line}
        {splitsTie && <strong> {say('rank.lineSplitsTie')}</strong>}
      </p>
      <DataList
        label={say('tab.ranking')}
        columns={columns}
        items={items}
        idOf={(one) => one.applicationId}
        line={{ above, text: line }}
        exportAs="ranking"
      />
    </>
  );
}

/** Equal scores are named, with the rule that the call gives for them. */
function Ties({ items, round }: { items: RankingItem[]; round: RoundView }) {
  const say = useWords(roundWords);
  if (!items.some((one) => one.tie)) return null;
  const rules = round.ranking.tieBreak;
  return (
    <p className="prose">
      {rules.length
        ? say('tie.rules', { rules: rules.map((rule) => say(`tieBreak.${rule}`)).join(' → ') })
        : say('tie.noRule')}
    </p>
  );
}

function Rank({ item }: { item: RankingItem }) {
  const say = useWords(roundWords);
  if (!item.tie) return <>{item.rank}</>;
  const { size, brokenBy } = item.tie;
  const text = brokenBy
    ? say('tie.broken', { size, rule: say(`tieBreak.${brokenBy}`) })
    : say('tie.standing', { size });
  return (
    <span className="nowrap" title={text}>
      {item.rank} <Tag tone={brokenBy ? 'quiet' : 'warn'}>{say(brokenBy ? 'tie.brokenShort' : 'tie.short')}</Tag>
    </span>
  );
}

const pointsOf = (value?: number | null) => (value == null ? '—' : shown(Number(value)));
const rangeOf = ({ best, worst }: { best: number; worst: number }) => (best === worst ? `${best}` : `${best}–${worst}`);
const rawOf = (one: RankingItem) => (one.mean == null ? '—' : `${pointsOf(one.mean)} (${one.rawRank})`);

/** What all intervals of a ranking lie within. */
function scaleOf(items: RankingItem[]): { from: number; to: number } {
  const ends = items.flatMap(({ interval }) => (interval ? [Number(interval.low), Number(interval.high)] : []));
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function useColumns(items: RankingItem[]): Column<RankingItem>[] {
  const say = useWords(roundWords);
  const calibrated = items.some((one) => one.interval);
  const scale = scaleOf(items);
  const uncertain: Column<RankingItem>[] = [
    {
      key: 'interval',
      title: say('rank.interval'),
      render: ({ score, interval }) =>
        score != null &&
        interval && (
          <Whisker
            value={Number(score)}
            low={Number(interval.low)}
            high={Number(interval.high)}
            {...scale}
            label={say('rank.between', { low: pointsOf(interval.low), high: pointsOf(interval.high) })}
          />
        ),
      text: ({ interval }) => (interval ? `${interval.low} ${interval.high}` : ''),
    },
    {
      key: 'ranks',
      title: say('rank.range'),
      align: 'end',
      render: ({ ranks }) => ranks && <span className="figures nowrap">{rangeOf(ranks)}</span>,
      text: ({ ranks }) => (ranks ? rangeOf(ranks) : ''),
    },
  ];
  const staged: Column<RankingItem>[] = (items[0]?.stages ?? []).map(({ kind }, at) => ({
    key: `stage-${kind}`,
    title: say(`rank.stage.${kind as 'INTERVIEW'}`),
    align: 'end',
    render: ({ stages }) => pointsOf(stages[at]?.score),
    text: ({ stages }) => String(stages[at]?.score ?? ''),
  }));
  const final: Column<RankingItem> = {
    key: 'finalScore',
    title: say('rank.final'),
    align: 'end',
    render: (one) => (
      <span className="nowrap">
        <strong>{pointsOf(one.finalScore)}</strong>{' '}
        {one.missed && <Tag tone="quiet">{say(`rank.missed.${one.missed as 'INTERVIEW'}`)}</Tag>}
      </span>
    ),
    text: (one) =>
      [String(one.finalScore ?? ''), one.missed && say(`rank.missed.${one.missed as 'INTERVIEW'}`)]
        .filter(Boolean)
        .join(' '),
  };
  const agreed: Column<RankingItem> = {
    key: 'consensus',
    title: say('rank.consensus'),
    align: 'end',
    render: (one) => pointsOf(one.consensus),
    text: (one) => String(one.consensus ?? ''),
  };
  return [
    {
      key: 'rank',
      title: say('rank.rank'),
      align: 'end',
      render: (one) => <Rank item={one} />,
      text: (one) => String(one.rank ?? ''),
    },
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
      key: 'score',
      title: say(staged.length ? 'rank.written' : 'rank.score'),
      align: 'end',
      render: (one) => (staged.length ? pointsOf(one.score) : <strong>{pointsOf(one.score)}</strong>),
      text: (one) => String(one.score ?? ''),
    },
    ...(staged.length ? [...staged, final] : []),
    ...(items.some((one) => one.consensus != null) ? [agreed] : []),
    ...(calibrated ? uncertain : []),
    {
      key: 'mean',
      title: say('rank.meanAndRank'),
      align: 'end',
      render: (one) => <span className="nowrap">{rawOf(one)}</span>,
      text: rawOf,
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
        one.wide ? (
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
      render: (one) => <span className="nowrap">{say('submittedOf', { done: one.submitted, all: one.required })}</span>,
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

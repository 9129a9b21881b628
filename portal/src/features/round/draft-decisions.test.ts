import { expect, it } from 'vitest';
import { faultsOf, proposedDecisions, summary, withKnown } from './draft-decisions';
import type { RankingItem } from './types';

const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });
const item = (rank: number, requested: string) =>
  ({ applicationId: `a${rank}`, number: `N${rank}`, rank, requested: yuan(requested) }) as RankingItem;

const ranking = [item(1, '300000.00'), item(2, '200000.00'), item(3, '100000.00')];
const round = { budget: yuan('500000.00'), maxAward: yuan('250000.00') };
const proposed = proposedDecisions(ranking, round, (one, award) => `${one.rank} ${award}`);

it('proposes what was asked for, capped, down to the budget line', () => {
  expect(proposed.map((draft) => draft.outcome)).toEqual(['AWARD', 'AWARD', 'DECLINE']);
  expect(proposed[0]).toEqual({ outcome: 'AWARD', award: '250000.00', reason: '1 true' });
  expect(summary(proposed, round.budget.amount)).toMatchObject({ awards: 2, declines: 1, rest: 5_000_000n });
});

it('lets what was decided before stand, and proposes the rest', () => {
  const known = [
    { applicationId: 'a1', outcome: 'DECLINE' as const, award: null as never, reason: '未通过伦理审查' },
    { applicationId: 'a3', outcome: 'AWARD' as const, award: yuan('80000.00') as never, reason: '补充支持' },
  ];
  const drafts = withKnown(ranking, proposed, known);
  expect(drafts.map((draft) => draft.outcome)).toEqual(['DECLINE', 'AWARD', 'AWARD']);
  expect(drafts[1]).toEqual(proposed[1]);
  expect(drafts[2]).toEqual({ outcome: 'AWARD', award: '80000.00', reason: '补充支持' });
});

it('names what is missing or too high', () => {
  const drafts = proposed.map((draft) => ({ ...draft }));
  drafts[0]!.award = '250000.01';
  drafts[2]!.reason = ' ';
  expect(faultsOf(ranking, drafts, round)).toEqual([
    { number: 'N1', kind: 'award' },
    { number: 'N3', kind: 'reason' },
  ]);
});

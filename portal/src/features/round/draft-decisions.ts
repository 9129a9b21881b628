import { amountOf, isAmount, minorUnits } from '@/ui/money';
import { budgetLine, largestAward } from './budget-line';
import type { DecisionInput, DecisionView, RankingItem, RoundView } from './types';

export interface DraftDecision {
  outcome: 'AWARD' | 'DECLINE';
  award: string;
  reason: string;
}

type Known = Pick<DecisionView, 'applicationId' | 'outcome' | 'award' | 'reason'>;
type Limits = Pick<RoundView, 'budget' | 'maxAward'>;

/** A first proposal: down to the budget line everybody gets what was asked for, capped; below it nobody does. */
export function proposedDecisions(
  ranking: RankingItem[],
  round: Limits,
  reason: (item: RankingItem, award: boolean) => string,
): DraftDecision[] {
  const { above } = budgetLine(ranking, round.budget.amount, round.maxAward.amount);
  return ranking.map((item, index) => ({
    outcome: index < above ? 'AWARD' : 'DECLINE',
    award: amountOf(largestAward(item.requested.amount, round.maxAward.amount)),
    reason: reason(item, index < above),
  }));
}

/** What was decided before stands until it is changed. */
export function withKnown(ranking: RankingItem[], drafts: DraftDecision[], known: Known[]): DraftDecision[] {
  const by = new Map(known.map((one) => [one.applicationId, one]));
  return ranking.map((item, index) => {
    const draft = drafts[index]!;
    const one = by.get(item.applicationId);
    return one ? { outcome: one.outcome, award: one.award?.amount ?? draft.award, reason: one.reason } : draft;
  });
}

const fen = (amount: string) => (isAmount(amount) ? minorUnits(amount) : 0n);

export function summary(drafts: DraftDecision[], budget: string) {
  const awards = drafts.filter((draft) => draft.outcome === 'AWARD');
  const sum = awards.reduce((total, draft) => total + fen(draft.award), 0n);
  return { awards: awards.length, declines: drafts.length - awards.length, sum, rest: minorUnits(budget) - sum };
}

export type DraftFault = { number: string; kind: 'reason' | 'award' };

export function faultsOf(ranking: RankingItem[], drafts: DraftDecision[], round: Limits): DraftFault[] {
  return ranking.flatMap((item, index): DraftFault[] => {
    const draft = drafts[index]!;
    const faults: DraftFault[] = [];
    if (!draft.reason.trim()) faults.push({ number: item.number, kind: 'reason' });
    if (draft.outcome === 'AWARD') {
      const award = fen(draft.award);
      if (award <= 0n || award > largestAward(item.requested.amount, round.maxAward.amount))
        faults.push({ number: item.number, kind: 'award' });
    }
    return faults;
  });
}

export function decisionsOf(ranking: RankingItem[], drafts: DraftDecision[]): DecisionInput[] {
  return ranking.map((item, index) => {
    const { outcome, award, reason } = drafts[index]!;
    return {
      applicationId: item.applicationId,
      outcome,
      reason: reason.trim(),
      ...(outcome === 'AWARD' ? { award: { amount: amountOf(fen(award)), currency: 'CNY' } } : {}),
    };
  });
}

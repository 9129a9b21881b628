import type { components } from '@/api/generated/review';
import type { Optional } from '@/api/optional';
import type { Localised } from '@/app/i18n/localised';

type Schemas = components['schemas'];

export type ReviewCall = Optional<Schemas['CallView'], 'roundId'>;
export type RoundView = Schemas['RoundView'];
export type RoundApplication = Schemas['RoundApplicationView'];
/** What is left out is decided by the call and the capacity of the experts. */
export type PlanRequest = Partial<Schemas['DrawPlanRequest']>;
export type RankingItem = Omit<
  Optional<Schemas['RankingItem'], 'score' | 'consensus' | 'interval' | 'ranks' | 'rawRank' | 'mean' | 'spread'>,
  'tie'
> & { tie?: Optional<Schemas['TieView'], 'brokenBy'> };
export type DepartureInput = Schemas['DepartureItem'];
export type DepartureView = Optional<Schemas['DepartureView'], 'settledAt' | 'remark'>;
export type CommentView = Optional<Schemas['CommentView'], 'criterion' | 'labelZh' | 'labelEn' | 'releasedAt'>;
export type ReleasedView = Optional<Schemas['ReleasedView'], 'labelZh' | 'labelEn'>;
export type SeverityView = Optional<Schemas['SeverityView'], 'bias' | 'interval'>;
export type DecisionInput = Schemas['DecisionItem'];
export type DecisionView = Optional<Schemas['DecisionView'], 'award'>;

export type PlanPair = Schemas['PairView'];
/** A part is absent where one side says nothing. */
export type AffinityView = Optional<Schemas['AffinityView'], 'fields' | 'codes' | 'text'>;

export type DrawRecordView = Optional<Schemas['DrawRecord'], 'seedSource' | 'inputsDigest' | 'resultDigest'>;

export const OBJECTIVES = ['SUM', 'FAIR', 'RANDOM'] as const;
export type Objective = (typeof OBJECTIVES)[number];

interface LoadCount {
  load: number;
  experts: number;
}

/** A trial of an assignment. Affinities are in millionths, the mean is between 0 and 1. */
export interface PlanView {
  id: string;
  version: number;
  roundId: string;
  state: string;
  objective: Objective;
  /** Absent for a trial with a seed of one's own, which cannot be adopted. */
  drawListId?: string | null;
  feasible: boolean;
  pairs: number;
  moving: boolean;
  total: number;
  totalBound?: number | null;
  meanAffinity: number;
  worst?: number | null;
  worstBound?: number | null;
  widened: number;
  connection?: { groups: number; exchanges: number; cost: number } | null;
  worstServed: { applicationId: string; number: string; experts: number; affinity: number }[];
  loadHistogram: LoadCount[];
  comparison: {
    way: Objective | 'GREEDY';
    missing: number;
    total: number;
    meanAffinity: number;
    worst: number;
    loadHistogram: LoadCount[];
  }[];
  infeasibility?: (Localised & { code: string; facts?: Record<string, unknown> }) | null;
}

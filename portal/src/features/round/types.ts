import type { components } from '@/api/generated/review';
import type { Optional } from '@/api/optional';
import type { Localised } from '@/app/i18n/localised';

type Schemas = components['schemas'];

export type ReviewCall = Optional<Schemas['CallView'], 'roundId'>;
export type RoundView = Schemas['RoundView'];
export type RoundApplication = Schemas['RoundApplicationView'];
/** What is left out is decided by the call and the capacity of the experts. */
export type PlanRequest = Partial<Schemas['DrawPlanRequest']>;
export type RankingItem = Optional<
  Schemas['RankingItem'],
  'score' | 'interval' | 'ranks' | 'rawRank' | 'mean' | 'spread'
>;
export type SeverityView = Optional<Schemas['SeverityView'], 'bias' | 'interval'>;
export type DecisionInput = Schemas['DecisionItem'];
export type DecisionView = Optional<Schemas['DecisionView'], 'award'>;

/** A trial of an assignment. Affinities of applications are in thousandths, the mean is between 0 and 1. */
export interface PlanView {
  id: string;
  version: number;
  roundId: string;
  state: 'DRAWN' | 'ADOPTED' | string;
  feasible: boolean;
  pairs: number;
  objective: number;
  meanAffinity: number;
  worstServed: { applicationId: string; number: string; experts: number; affinity: number }[];
  loadHistogram: { load: number; experts: number }[];
  infeasibility?: (Localised & { code: string; facts?: Record<string, unknown> }) | null;
}

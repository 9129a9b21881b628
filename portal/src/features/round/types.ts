import type { Localised } from '@/app/i18n/localised';
import type { MoneyValue } from '@/ui/money';

export interface ReviewCall {
  id: string;
  code: string;
  titleZh: string;
  titleEn?: string | null;
  sandbox: boolean;
  closed: boolean;
  budget: MoneyValue;
  maxAward: MoneyValue;
  reviewsPerApplication: number;
  applications: number;
  roundId?: string | null;
}

export interface RoundView {
  id: string;
  version: number;
  callId: string;
  callCode: string;
  callTitleZh: string;
  callTitleEn?: string | null;
  budget: MoneyValue;
  maxAward: MoneyValue;
  state: string;
  assessmentDeadlineAt: string;
  reviewsPerApplication: number;
  applications: number;
  assignments: number;
  submitted: number;
}

export interface RoundApplication {
  id: string;
  number: string;
  title: string;
  organisationName: string;
  requested: MoneyValue;
  fields: string[];
  assigned: number;
  submitted: number;
  required: number;
}

export interface PlanRequest {
  reviewsPerApplication?: number;
  minLoad?: number;
  maxLoad?: number;
  seed?: number;
}

export interface PlanView {
  id: string;
  version: number;
  roundId: string;
  state?: string;
  feasible: boolean;
  pairs: number;
  objective?: number | null;
  meanAffinity?: number | null;
  worstServed: { applicationId: string; number?: string; title?: string; affinity: number }[];
  loadHistogram: { load: number; experts: number }[];
  infeasibility?: (Localised & { code: string; facts?: Record<string, unknown> }) | null;
}

export interface RankingItem {
  rank: number;
  applicationId: string;
  number: string;
  title: string;
  organisationName: string;
  requested: MoneyValue;
  mean?: number | null;
  rawTotals: number[];
  spread?: number | null;
  submitted: number;
  required: number;
}

export interface DecisionInput {
  applicationId: string;
  outcome: 'AWARD' | 'DECLINE';
  award?: MoneyValue;
  reason: string;
}

export interface DecisionView {
  id: string;
  applicationId: string;
  number?: string;
  applicationNumber?: string;
  title?: string;
  organisationName?: string;
  outcome: string;
  award?: MoneyValue | null;
  reason: string;
  decidedAt?: string;
}

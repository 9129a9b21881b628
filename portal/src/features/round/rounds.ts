import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import type { DecisionInput, DecisionView, PlanRequest, PlanView, RankingItem, ReviewCall, RoundApplication, RoundView } from './types';

export const roundsKey = ['review', 'rounds'];

export const reviewCallsQuery = queryOptions({
  queryKey: [...roundsKey, 'calls'],
  queryFn: () =>
    readAll<ReviewCall>((cursor) => body(review.GET('/api/review/v1/calls', { params: { query: { limit: 100, cursor } } })) as Promise<Page<ReviewCall>>),
});

export const readRounds = (cursor?: string) =>
  body(review.GET('/api/review/v1/rounds', { params: { query: { cursor, limit: 50 } } })) as Promise<Page<RoundView>>;

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: [...roundsKey, id],
    queryFn: () => body(review.GET('/api/review/v1/rounds/{id}', { params: { path: { id } } })) as Promise<RoundView>,
  });

export const openRound = (round: { callId: string; assessmentDeadlineAt: string }, key: string) =>
  body(review.POST('/api/review/v1/rounds', { params: { header: idempotencyKey(key) }, body: round })) as Promise<RoundView>;

export const readRoundApplications = (id: string) => (cursor?: string) =>
  body(
    review.GET('/api/review/v1/rounds/{id}/applications', { params: { path: { id }, query: { cursor, limit: 50 } } }),
  ) as Promise<Page<RoundApplication>>;

export const planAssignments = (id: string, request: PlanRequest, key: string) =>
  body(
    review.POST('/api/review/v1/rounds/{id}/assignment-plans', { params: { path: { id }, header: idempotencyKey(key) }, body: request }),
  ) as Promise<PlanView>;

export const adoptPlan = (plan: PlanView) =>
  body(
    review.POST('/api/review/v1/assignment-plans/{planId}/adoption', { params: { path: { planId: plan.id }, header: ifMatch(plan.version) } }),
  );

export const rankingQuery = (id: string) =>
  queryOptions({
    queryKey: [...roundsKey, id, 'ranking'],
    queryFn: () =>
      readAll<RankingItem>((cursor) =>
        body(review.GET('/api/review/v1/rounds/{id}/ranking', { params: { path: { id }, query: { limit: 100, cursor } } })) as Promise<Page<RankingItem>>,
      ),
  });

export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...roundsKey, id, 'decisions'],
    queryFn: () =>
      readAll<DecisionView>((cursor) =>
        body(review.GET('/api/review/v1/rounds/{id}/decisions', { params: { path: { id }, query: { limit: 100, cursor } } })) as Promise<Page<DecisionView>>,
      ),
  });

export const decide = (round: Pick<RoundView, 'id' | 'version'>, decisions: DecisionInput[], key: string) =>
  body(
    review.POST('/api/review/v1/rounds/{id}/decisions', {
      params: { path: { id: round.id }, header: { ...ifMatch(round.version), ...idempotencyKey(key) } },
      body: { decisions },
    }),
  );

export const openNotice = (round: Pick<RoundView, 'id' | 'version'>, key: string) =>
  body(
    review.POST('/api/review/v1/rounds/{id}/notices', {
      params: { path: { id: round.id }, header: { ...ifMatch(round.version), ...idempotencyKey(key) } },
    }),
  );

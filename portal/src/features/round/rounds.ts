import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import type {
  AffinityView,
  DecisionInput,
  DecisionView,
  DepartureInput,
  DepartureView,
  DrawRecordView,
  PlanPair,
  PlanRequest,
  PlanView,
  RankingItem,
  ReviewCall,
  RoundApplication,
  RoundView,
  SeverityView,
} from './types';

export const roundsKey = ['review', 'rounds'];

export const reviewCallsQuery = queryOptions({
  queryKey: [...roundsKey, 'calls'],
  queryFn: () =>
    readAll<ReviewCall>((cursor) =>
      body<Page<ReviewCall>>(review.GET('/api/review/v1/calls', { params: { query: { limit: 100, cursor } } })),
    ),
});

export const readRounds = (cursor?: string) =>
  body<Page<RoundView>>(review.GET('/api/review/v1/rounds', { params: { query: { cursor, limit: 50 } } }));

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: [...roundsKey, id],
    queryFn: () => body<RoundView>(review.GET('/api/review/v1/rounds/{id}', { params: { path: { id } } })),
  });

export const openRound = (round: { callId: string; assessmentDeadlineAt: string }, key: string) =>
  body<RoundView>(review.POST('/api/review/v1/rounds', { headers: idempotencyKey(key), body: round }));

export const readRoundApplications = (id: string) => (cursor?: string) =>
  body<Page<RoundApplication>>(
    review.GET('/api/review/v1/rounds/{id}/applications', { params: { path: { id }, query: { cursor, limit: 50 } } }),
  );

export const planAssignments = (id: string, request: PlanRequest, key: string) =>
  body<PlanView>(
    review.POST('/api/review/v1/rounds/{id}/assignment-plans', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: request as Required<PlanRequest>,
    }),
  );

export const readPlanPairs = (planId: string) => (cursor?: string) =>
  body<Page<PlanPair>>(
    review.GET('/api/review/v1/assignment-plans/{id}/pairs', {
      params: { path: { id: planId }, query: { cursor, limit: 20 } },
    }),
  );

export const affinityQuery = (roundId: string, applicationId: string, expertId: string) =>
  queryOptions({
    queryKey: [...roundsKey, roundId, 'affinity', applicationId, expertId],
    queryFn: () =>
      body<AffinityView>(
        review.GET('/api/review/v1/rounds/{id}/affinities/{applicationId}/{expertId}', {
          params: { path: { id: roundId, applicationId, expertId } },
        }),
      ),
  });

export const drawRecordQuery = (planId: string) =>
  queryOptions({
    queryKey: [...roundsKey, 'draw', planId],
    queryFn: () =>
      body<DrawRecordView>(
        review.GET('/api/review/v1/assignment-plans/{id}/record', { params: { path: { id: planId } } }),
      ),
  });

export const adoptPlan = (plan: PlanView) =>
  body(
    review.POST('/api/review/v1/assignment-plans/{id}/adoption', {
      params: { path: { id: plan.id } },
      headers: ifMatch(plan.version),
    }),
  );

export const rankingQuery = (id: string) =>
  queryOptions({
    queryKey: [...roundsKey, id, 'ranking'],
    queryFn: () =>
      readAll<RankingItem>((cursor) =>
        body<Page<RankingItem>>(
          review.GET('/api/review/v1/rounds/{id}/ranking', { params: { path: { id }, query: { limit: 100, cursor } } }),
        ),
      ),
  });

export const severitiesQuery = (id: string) =>
  queryOptions({
    queryKey: [...roundsKey, id, 'severities'],
    queryFn: () =>
      readAll<SeverityView>((cursor) =>
        body<Page<SeverityView>>(
          review.GET('/api/review/v1/rounds/{id}/severities', {
            params: { path: { id }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  });

export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...roundsKey, id, 'decisions'],
    queryFn: () =>
      readAll<DecisionView>((cursor) =>
        body<Page<DecisionView>>(
          review.GET('/api/review/v1/rounds/{id}/decisions', {
            params: { path: { id }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  });

export const decide = (
  round: Pick<RoundView, 'id' | 'version'>,
  decisions: DecisionInput[],
  departures: DepartureInput[],
  key: string,
) =>
  body(
    review.POST('/api/review/v1/rounds/{id}/decisions', {
      params: { path: { id: round.id } },
      headers: { ...ifMatch(round.version), ...idempotencyKey(key) },
      body: { decisions, departures },
    }),
  );

export const departuresKey = ['review', 'departures'];

export const readDepartures = (which: { roundId?: string; open?: boolean }) => (cursor?: string) =>
  body<Page<DepartureView>>(
    review.GET('/api/review/v1/departures', {
      params: {
        query: {
          cursor,
          limit: 50,
          roundId: which.roundId,
          state: which.open ? ['PROPOSED'] : ['PROPOSED', 'CONFIRMED', 'RETURNED'],
        },
      },
    }),
  );

export const settleDeparture = (one: DepartureView, confirmed: boolean, remark: string) => {
  const at = { params: { path: { id: one.id } }, headers: ifMatch(one.version) };
  return body<DepartureView>(
    confirmed
      ? review.POST('/api/review/v1/departures/{id}/confirmation', { ...at, body: { remark } })
      : review.POST('/api/review/v1/departures/{id}/return', { ...at, body: { remark } }),
  );
};

export const openNotice = (round: Pick<RoundView, 'id' | 'version'>, key: string) =>
  body(
    review.POST('/api/review/v1/rounds/{id}/notices', {
      params: { path: { id: round.id } },
      headers: { ...ifMatch(round.version), ...idempotencyKey(key) },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, done, ifMatch } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import type { AssignmentState, AssignmentSummary, AssignmentView, Sheet, SheetView } from './types';

type Versioned = { id: string; version: number };
export const assignmentsKey = ['review', 'assignments'];

export const myAssignmentsQuery = queryOptions({
  queryKey: [...assignmentsKey, 'mine'],
  queryFn: () =>
    readAll<AssignmentSummary>((cursor) =>
      body<Page<AssignmentSummary>>(
        review.GET('/api/review/v1/assignments/mine', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
});

export type VoidedView = components['schemas']['VoidedView'];

export const myVoidedQuery = queryOptions({
  queryKey: [...assignmentsKey, 'voided'],
  queryFn: () =>
    readAll<VoidedView>((cursor) =>
      body<Page<VoidedView>>(
        review.GET('/api/review/v1/assignments/mine/voided', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
});

export const readAssignment = (id: string) =>
  body<AssignmentView>(review.GET('/api/review/v1/assignments/{id}', { params: { path: { id } } }));

export const assignmentQuery = (id: string) =>
  queryOptions({ queryKey: [...assignmentsKey, id], queryFn: () => readAssignment(id) });

export const saveSheet = (id: string, sheet: Sheet, version: number) =>
  body<SheetView>(
    review.PUT('/api/review/v1/assignments/{id}/sheet', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: sheet,
    }),
  );

export const submitAssessment = ({ id, version }: Versioned) =>
  body<SheetView>(
    review.POST('/api/review/v1/assignments/{id}/submission', { params: { path: { id } }, headers: ifMatch(version) }),
  );

export const giveBack = ({ id, version }: Versioned, reason: string, until?: string) =>
  done(
    review.POST('/api/review/v1/assignments/{id}/return', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason, until },
    }),
  );

export const stepBack = ({ id, version }: Versioned, reason: string) =>
  done(
    review.POST('/api/review/v1/assignments/{id}/conflict', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const readRoundAssignments = (roundId: string, state?: AssignmentState) => (cursor?: string) =>
  body<Page<AssignmentSummary>>(
    review.GET('/api/review/v1/rounds/{id}/assignments', {
      params: { path: { id: roundId }, query: { state, cursor, limit: 50 } },
    }),
  );

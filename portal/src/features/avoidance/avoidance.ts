import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, done, idempotencyKey } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type AvoidanceRequest = Optional<Schemas['AvoidanceRequestView'], 'name' | 'organisationUscc'>;
export type NewAvoidanceRequest = Schemas['AvoidanceRequestRequest'];
export type KeptOutUnit = Optional<Schemas['KeptOutUnitView'], 'organisationUscc'>;
export type NewKeptOutUnit = Schemas['KeptOutUnitRequest'];

export const avoidanceKey = ['review', 'avoidance'];

export const avoidanceRequestsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...avoidanceKey, applicationId],
    queryFn: () =>
      body<AvoidanceRequest[]>(
        review.GET('/api/review/v1/applications/{id}/avoidance-requests', { params: { path: { id: applicationId } } }),
      ),
    retry: false,
  });

export const enterAvoidanceRequest = (applicationId: string) => (request: NewAvoidanceRequest, key: string) =>
  body(
    review.POST('/api/review/v1/applications/{id}/avoidance-requests', {
      params: { path: { id: applicationId } },
      headers: idempotencyKey(key),
      body: request,
    }),
  );

export const removeAvoidanceRequest = (id: string) =>
  done(review.DELETE('/api/review/v1/avoidance-requests/{id}', { params: { path: { id } } }));

export const readKeptOutUnits = (roundId: string) => (cursor?: string) =>
  body<Page<KeptOutUnit>>(
    review.GET('/api/review/v1/rounds/{id}/kept-out-units', {
      params: { path: { id: roundId }, query: { cursor, limit: 50 } },
    }),
  );

export const keepOutUnit = (roundId: string) => (unit: NewKeptOutUnit, key: string) =>
  body(
    review.POST('/api/review/v1/rounds/{id}/kept-out-units', {
      params: { path: { id: roundId } },
      headers: idempotencyKey(key),
      body: unit,
    }),
  );

export const letUnitIn = (id: string) =>
  done(review.DELETE('/api/review/v1/kept-out-units/{id}', { params: { path: { id } } }));

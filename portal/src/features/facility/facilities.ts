import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type FacilityState = Schemas['FacilityState'];
export type Facility = Optional<
  Schemas['LoanFacility'],
  'happenedOn' | 'drawUntil' | 'letterNo' | 'agreedOn' | 'endedOn' | 'reason'
>;
export type Draw = Schemas['LoanFacilityDraw'];

export const facilitiesKey = ['funding', 'facilities'];

export const facilitiesQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: [...facilitiesKey, instrumentId],
    queryFn: () =>
      body<Facility[]>(funding.GET('/api/funding/v1/loan-facilities', { params: { query: { instrumentId } } })),
  });

export const readDraws = (id: string) => (cursor?: string) =>
  body<Page<Draw>>(
    funding.GET('/api/funding/v1/loan-facilities/{id}/draws', {
      params: { path: { id }, query: { cursor, limit: 50 } },
    }),
  );

export const proposeFacility = (facility: Schemas['NewLoanFacility'], key: string) =>
  body<Facility>(funding.POST('/api/funding/v1/loan-facilities', { headers: idempotencyKey(key), body: facility }));

/** All steps of a facility are commands of the same shape: their path, the version that was read, what is filled in. */
export const takeFacilityStep = ({ id, version }: Pick<Facility, 'id' | 'version'>, path: string, values: object) =>
  body<Facility>(
    funding.POST(`/api/funding/v1/loan-facilities/{id}${path}` as '/api/funding/v1/loan-facilities/{id}/end', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: values as Schemas['LoanFacilityReason'],
    }),
  );

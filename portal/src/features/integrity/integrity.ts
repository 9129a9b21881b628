import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import type { components } from '@/api/generated/applicant';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import { readAll, type Page } from '@/api/pages';

type Schemas = components['schemas'];

export type IntegrityView = Optional<
  Schemas['IntegrityView'],
  'organisationId' | 'organisationNameZh' | 'personName' | 'to' | 'liftedAt' | 'liftedReason'
>;
export type NewIntegrityRecord = Schemas['RecordIntegrityRequest'];
export type Order = Optional<Schemas['Order'], 'to'>;

export const integrityKey = ['applicant', 'integrity'];

export const readIntegrity = (cursor?: string) =>
  body<Page<IntegrityView>>(applicant.GET('/api/applicant/v1/integrity-records', { params: { query: { cursor } } }));

/** Members read their own organisation's, the agency any; the agency's reading is written down. */
export const integrityOfQuery = (organisationId: string, agency: boolean) =>
  queryOptions({
    queryKey: [...integrityKey, organisationId],
    queryFn: () =>
      readAll<IntegrityView>((cursor) =>
        body<Page<IntegrityView>>(
          agency
            ? applicant.GET('/api/applicant/v1/integrity-records', {
                params: { query: { organisationId, limit: 100, cursor } },
              })
            : applicant.GET('/api/applicant/v1/organisations/{id}/integrity-records', {
                params: { path: { id: organisationId }, query: { limit: 100, cursor } },
              }),
        ),
      ),
  });

export const ordersQuery = queryOptions({
  queryKey: [...integrityKey, 'orders'],
  queryFn: () => body<{ orders: Order[] }>(applicant.GET('/api/applicant/v1/integrity-orders')),
  select: (view) => view.orders,
  staleTime: Infinity,
});

export const recordIntegrity = (record: NewIntegrityRecord, key: string) =>
  body<IntegrityView>(
    applicant.POST('/api/applicant/v1/integrity-records', { headers: idempotencyKey(key), body: record }),
  );

export const liftIntegrity = ({ id, version }: IntegrityView, reason: string) =>
  body<IntegrityView>(
    applicant.POST('/api/applicant/v1/integrity-records/{id}/lifting', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

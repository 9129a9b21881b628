import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey } from '@/api/http';
import type { Optional } from '@/api/optional';
import { readAll, type Page } from '@/api/pages';

type Schemas = components['schemas'];
export type PoolView = Optional<Schemas['PoolView'], 'payerAccount'>;
export type NewShare = Schemas['PoolShare'];
export type NewPool = Schemas['NewPool'];
export type ReservationView = Optional<Schemas['ReservationView'], 'poolId' | 'reservedAt' | 'releasedAt'>;

export const poolsKey = ['funding', 'pools'];

export const poolsQuery = queryOptions({
  queryKey: [...poolsKey, 'all'],
  queryFn: () =>
    readAll<PoolView>((cursor) =>
      body<Page<PoolView>>(funding.GET('/api/funding/v1/pools', { params: { query: { cursor, limit: 100 } } })),
    ),
});

export const poolQuery = (id: string) =>
  queryOptions({
    queryKey: [...poolsKey, id],
    queryFn: () => body<PoolView>(funding.GET('/api/funding/v1/pools/{id}', { params: { path: { id } } })),
  });

export const reservationsQuery = queryOptions({
  queryKey: [...poolsKey, 'reservations'],
  queryFn: () =>
    readAll<ReservationView>((cursor) =>
      body<Page<ReservationView>>(
        funding.GET('/api/funding/v1/reservations', { params: { query: { cursor, limit: 100 } } }),
      ),
    ),
});

export const createPool = (pool: NewPool, key: string) =>
  body<PoolView>(funding.POST('/api/funding/v1/pools', { headers: idempotencyKey(key), body: pool }));

export const appropriate = (id: string, appropriation: Schemas['NewAppropriation'], key: string) =>
  body(
    funding.POST('/api/funding/v1/pools/{id}/appropriations', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: appropriation,
    }),
  );

export const reclaim = (id: string, reclamation: Schemas['PoolReclamation'], key: string) =>
  body(
    funding.POST('/api/funding/v1/pools/{id}/reclamations', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: reclamation,
    }),
  );

export const setCofunders = (id: string, cofunders: NewShare[]) =>
  body(funding.PUT('/api/funding/v1/pools/{id}/cofunders', { params: { path: { id } }, body: { cofunders } }));

export const setPayerAccount = (id: string, account: Schemas['PayerAccount']) =>
  body(funding.PUT('/api/funding/v1/pools/{id}/payer-account', { params: { path: { id } }, body: account }));

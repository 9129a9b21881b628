import { queryOptions } from '@tanstack/react-query';
import { talent } from '@/api/clients';
import type { components } from '@/api/generated/talent';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import { readAll, type Page } from '@/api/pages';

type Schemas = components['schemas'];
export type NeedView = Optional<Schemas['Need'], 'reason' | 'callId' | 'applicationId' | 'publishedAt'>;
export type NewNeed = Schemas['CollectNeedRequest'];

type Versioned = Pick<NeedView, 'id' | 'version'>;
export const needsKey = ['talent', 'needs'];

export const needsQuery = queryOptions({
  queryKey: [...needsKey, 'all'],
  queryFn: () =>
    readAll<NeedView>((cursor) =>
      body<Page<NeedView>>(talent.GET('/api/talent/v1/needs', { params: { query: { cursor, limit: 100 } } })),
    ),
});

export const needQuery = (id: string) =>
  queryOptions({
    queryKey: [...needsKey, id],
    queryFn: () => body<NeedView>(talent.GET('/api/talent/v1/needs/{id}', { params: { path: { id } } })),
  });

export const collectNeed = (need: NewNeed, key: string) =>
  body<NeedView>(talent.POST('/api/talent/v1/needs', { headers: idempotencyKey(key), body: need }));

export const screenNeed = ({ id, version }: Versioned, outcome: 'PASS' | 'REJECT', reason: string) =>
  body(
    talent.POST('/api/talent/v1/needs/{id}/screening', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { outcome, reason },
    }),
  );

export const publishNeed = ({ id, version }: Versioned) =>
  body(talent.POST('/api/talent/v1/needs/{id}/publication', { params: { path: { id } }, headers: ifMatch(version) }));

export const withdrawNeed = ({ id, version }: Versioned, reason: string) =>
  body(
    talent.POST('/api/talent/v1/needs/{id}/withdrawal', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

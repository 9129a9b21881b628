import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';
import type { ExpertView } from './experts';

type Schemas = components['schemas'];

export type Side = Omit<Optional<Schemas['Side'], 'mergedInto'>, 'expert'> & { expert: ExpertView };
export type Pair = Omit<Schemas['Pair'], 'first' | 'second'> & { first: ExpertView; second: ExpertView };
export type MergerView = Omit<Optional<Schemas['MergerView'], 'decidedAt' | 'opinion'>, 'expert' | 'into'> & {
  expert: Side;
  into: Side;
};
export type MergerRow = Schemas['MergerRow'];

export const expertMergersKey = ['review', 'expert-mergers'];

export const readExpertMergers = (cursor?: string) =>
  body<Page<MergerRow>>(review.GET('/api/review/v1/expert-mergers', { params: { query: { cursor, limit: 50 } } }));

export const pairsQuery = queryOptions({
  queryKey: [...expertMergersKey, 'pairs'],
  queryFn: () => body<Page<Pair>>(review.GET('/api/review/v1/expert-duplicates')).then((page) => page.items),
});

export const comparisonQuery = (id: string, otherId: string) =>
  queryOptions({
    queryKey: [...expertMergersKey, 'comparison', id, otherId],
    queryFn: () =>
      body<Side[]>(
        review.GET('/api/review/v1/experts/{id}/comparison/{otherId}', { params: { path: { id, otherId } } }),
      ),
  });

export const expertMergerQuery = (id: string) =>
  queryOptions({
    queryKey: [...expertMergersKey, id],
    queryFn: () => body<MergerView>(review.GET('/api/review/v1/expert-mergers/{id}', { params: { path: { id } } })),
  });

export const proposeExpertMerger = (proposal: Schemas['ProposeExpertMergerRequest'], key: string) =>
  body<Schemas['ExpertMergerProposed']>(
    review.POST('/api/review/v1/expert-mergers', { headers: idempotencyKey(key), body: proposal }),
  );

export const decideExpertMerger = ({ id, version }: MergerView, decision: Schemas['DecideExpertMergerRequest']) =>
  body<MergerView>(
    review.POST('/api/review/v1/expert-mergers/{id}/decision', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: decision,
    }),
  );

export const withdrawExpertMerger = ({ id, version }: MergerView) =>
  body<MergerView>(
    review.POST('/api/review/v1/expert-mergers/{id}/withdrawal', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type ExpertView = Optional<Schemas['ExpertView'], 'subject' | 'title' | 'region' | 'organisationUscc'>;
export type NewExpert = Schemas['ExpertRequest'];
export type BarView = Optional<Schemas['BarView'], 'to' | 'liftedAt' | 'liftReason'>;
export type FeeView = Schemas['FeeView'];
export type NewBar = Schemas['BarExpertRequest'];

type ImportedRow = Optional<Schemas['ImportedExpert'], 'id' | 'code' | 'problemZh' | 'problemEn'>;
export type Imported = Omit<Schemas['ExpertsImported'], 'rows'> & { rows: ImportedRow[] };

export const expertKinds = ['TECHNICAL', 'FINANCE', 'MANAGEMENT', 'LAW', 'ETHICS'] as const;
export const grades = ['ACADEMICIAN', 'SENIOR', 'ASSOCIATE', 'OTHER'] as const;
export type ExpertKind = (typeof expertKinds)[number];
export type Grade = (typeof grades)[number];

export interface ExpertFilter {
  kind?: ExpertKind;
  grade?: Grade;
  q?: string;
}

export const expertsKey = ['review', 'experts'];

export const readExperts = (filter: ExpertFilter) => (cursor?: string) =>
  body<Page<ExpertView>>(review.GET('/api/review/v1/experts', { params: { query: { ...filter, cursor, limit: 50 } } }));

export const expertQuery = (id: string) =>
  queryOptions({
    queryKey: [...expertsKey, id],
    queryFn: () => body<ExpertView>(review.GET('/api/review/v1/experts/{id}', { params: { path: { id } } })),
  });

export const meQuery = queryOptions({
  queryKey: [...expertsKey, 'me'],
  queryFn: () => body<ExpertView>(review.GET('/api/review/v1/experts/me')),
  retry: false,
});

export const registerExpert = (expert: NewExpert, key: string) =>
  body(review.POST('/api/review/v1/experts', { headers: idempotencyKey(key), body: expert }));

export const readFees = (roundId: string) => (cursor?: string) =>
  body<Page<FeeView>>(
    review.GET('/api/review/v1/rounds/{id}/fees', { params: { path: { id: roundId }, query: { cursor, limit: 50 } } }),
  );

export const duplicatesQuery = (id: string) =>
  queryOptions({
    queryKey: [...expertsKey, id, 'duplicates'],
    queryFn: () =>
      body<ExpertView[]>(review.GET('/api/review/v1/experts/{id}/duplicates', { params: { path: { id } } })),
  });

export const importExperts = (experts: NewExpert[], key: string) =>
  body<Imported>(review.POST('/api/review/v1/experts/imports', { headers: idempotencyKey(key), body: { experts } }));

export const readBars = (id: string) => (cursor?: string) =>
  body<Page<BarView>>(
    review.GET('/api/review/v1/experts/{id}/bars', { params: { path: { id }, query: { cursor, limit: 50 } } }),
  );

export const barExpert = (id: string) => (bar: NewBar, key: string) =>
  body<BarView>(
    review.POST('/api/review/v1/experts/{id}/bars', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: bar,
    }),
  );

export const liftBar = ({ bar, reason }: { bar: BarView; reason: string }) =>
  body<BarView>(
    review.POST('/api/review/v1/bars/{id}/lifting', {
      params: { path: { id: bar.id } },
      headers: ifMatch(bar.version),
      body: { reason },
    }),
  );

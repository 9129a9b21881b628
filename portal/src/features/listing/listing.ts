import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body, done, idempotencyKey, ifMatch } from '@/api/http';
import type { components } from '@/api/generated/applicant';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';
import { applicationsKey } from '../application/applications';
import type { ApplicationSummary } from '../application/types';
import type { ListQuery } from './query';

type Schemas = components['schemas'];

export type ListName = 'formal-checks' | 'endorsements';
export type SavedView = Schemas['SavedViewView'];
export type ViewContent = Schemas['ViewRequest'];
export type BulkKind = Schemas['Decision'];
export type BulkItem = Optional<Schemas['BulkItem'], 'number' | 'title' | 'problem' | 'reason'>;
export type BulkReport = { kind: BulkKind; items: BulkItem[] };

export const readList = (query: ListQuery) => (cursor?: string) =>
  body<Page<ApplicationSummary>>(
    applicant.GET('/api/applicant/v1/applications', { params: { query: { ...query, cursor, limit: 50 } } }),
  );

export const countQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: [...applicationsKey, 'count', query],
    queryFn: () =>
      body<Schemas['ListCount']>(applicant.GET('/api/applicant/v1/applications/count', { params: { query } })),
  });

export const viewsKey = ['applicant', 'views'];

export const viewsQuery = (list: ListName) =>
  queryOptions({
    queryKey: [...viewsKey, list],
    queryFn: () => body<SavedView[]>(applicant.GET('/api/applicant/v1/views', { params: { query: { list } } })),
  });

export const keepView = (list: ListName, view: ViewContent, key: string) =>
  body<SavedView>(
    applicant.POST('/api/applicant/v1/views', {
      params: { query: { list } },
      headers: idempotencyKey(key),
      body: view,
    }),
  );

export const forgetView = ({ id, version }: SavedView) =>
  done(applicant.DELETE('/api/applicant/v1/views/{id}', { params: { path: { id } }, headers: ifMatch(version) }));

export interface BulkPlan {
  kind: BulkKind;
  words?: string;
  ticks?: { callId: string; checked: string[] }[];
  items: { applicationId: string; version: number }[];
}

export const previewMany = (plan: BulkPlan) =>
  body<BulkReport>(applicant.POST('/api/applicant/v1/bulk-actions/preview', { body: plan }));

/** The id is the intention's key: sent again after a lost answer, it goes on where it stopped. */
export const decideMany = (plan: BulkPlan, id: string) =>
  body<BulkReport>(applicant.PUT('/api/applicant/v1/bulk-actions/{id}', { params: { path: { id } }, body: plan }));

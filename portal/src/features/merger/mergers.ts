import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import type { components } from '@/api/generated/applicant';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];

export type Entry = Optional<Schemas['Entry'], 'nameEn'>;
export type SharedCall = Schemas['SharedCall'];
export type MergerView = Optional<Schemas['MergerView'], 'decidedAt' | 'opinion'>;
export type MergerSummary = Schemas['MergerSummary'];
export type MergerPreview = Schemas['MergerPreview'];
export type DuplicateView = Schemas['DuplicateView'];

/** The entry that ends, and the organisation that stays. */
export interface Pair {
  organisationId: string;
  intoOrganisationId: string;
}

export const mergersKey = ['applicant', 'mergers'];

export const readDuplicates = (cursor?: string) =>
  body<Page<DuplicateView>>(
    applicant.GET('/api/applicant/v1/organisation-duplicates', { params: { query: { cursor } } }),
  );

export const readMergers = (state?: string) => (cursor?: string) =>
  body<Page<MergerSummary>>(
    applicant.GET('/api/applicant/v1/organisation-mergers', { params: { query: { state, cursor } } }),
  );

export const mergerQuery = (id: string) =>
  queryOptions({
    queryKey: [...mergersKey, id],
    queryFn: () =>
      body<MergerView>(applicant.GET('/api/applicant/v1/organisation-mergers/{id}', { params: { path: { id } } })),
  });

export const mergerPreviewQuery = (pair: Pair) =>
  queryOptions({
    queryKey: [...mergersKey, 'preview', pair],
    queryFn: () =>
      body<MergerPreview>(
        applicant.GET('/api/applicant/v1/organisation-mergers/preview', { params: { query: { ...pair } } }),
      ),
  });

export const proposeMerger = (proposal: Pair & { reason: string }, key: string) =>
  body<MergerView>(
    applicant.POST('/api/applicant/v1/organisation-mergers', { headers: idempotencyKey(key), body: proposal }),
  );

export const decideMerger = ({ id, version }: MergerView, decision: Schemas['DecideMergerRequest']) =>
  body<MergerView>(
    applicant.POST('/api/applicant/v1/organisation-mergers/{id}/decision', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: decision,
    }),
  );

export const withdrawMerger = ({ id, version }: MergerView) =>
  body<MergerView>(
    applicant.POST('/api/applicant/v1/organisation-mergers/{id}/withdrawal', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

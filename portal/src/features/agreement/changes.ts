import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type VersionDocument = Optional<Schemas['AgreementVersionDocument'], 'signer'>;
export type ChangeView = Optional<
  Omit<Schemas['ChangeView'], 'heads' | 'document'> & {
    heads?: Optional<Schemas['BudgetHeadChange'], 'before'>[];
    document?: VersionDocument;
  },
  'months' | 'decidedAt' | 'decision' | 'agreementNo' | 'endsOn' | 'heads' | 'document'
>;
export type BudgetHead = Schemas['BudgetHead'];
export type ChangeRules = Schemas['ChangeRulesView'];
export type ChangeKind = Schemas['ChangeKind'];
export type ChangeState = Schemas['ChangeState'];

export interface NewChange {
  kind: ChangeKind;
  before: string;
  after: string;
  reason: string;
  months?: number;
  heads?: Schemas['BudgetHeadAmount'][];
}

export const changesKey = ['funding', 'agreement-changes'];

export const changesOf = (agreementId: string) => (cursor?: string) =>
  body<Page<ChangeView>>(
    funding.GET('/api/funding/v1/agreements/{agreementId}/changes', {
      params: { path: { agreementId }, query: { cursor, limit: 50 } },
    }),
  );

export const readChanges = (filter: { state?: ChangeState }) => (cursor?: string) =>
  body<Page<ChangeView>>(
    funding.GET('/api/funding/v1/agreement-changes', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const versionHref = (changeId: string) =>
  `/api/funding/v1/agreement-changes/${encodeURIComponent(changeId)}/document`;

export const changeRulesQuery = queryOptions({
  queryKey: [...changesKey, 'rules'],
  queryFn: () => body<ChangeRules>(funding.GET('/api/funding/v1/agreement-changes/rules', {})),
});

export const requestChange = (agreementId: string) => (change: NewChange, key: string) =>
  body<ChangeView>(
    funding.POST('/api/funding/v1/agreements/{agreementId}/changes', {
      params: { path: { agreementId } },
      headers: idempotencyKey(key),
      body: change as Schemas['NewChange'],
    }),
  );

export const decideChange = ({ id, version }: ChangeView, how: 'approval' | 'refusal', reason: string) =>
  body<ChangeView>(
    how === 'approval'
      ? funding.POST('/api/funding/v1/agreement-changes/{id}/approval', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: { reason },
        })
      : funding.POST('/api/funding/v1/agreement-changes/{id}/refusal', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: { reason },
        }),
  );

export const withdrawChange = ({ id, version }: ChangeView) =>
  body<ChangeView>(
    funding.POST('/api/funding/v1/agreement-changes/{id}/withdrawal', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import type { CallDefinition, CallSummary, CallView } from './types';

export const callsKey = ['applicant', 'calls'];

export const callsQuery = queryOptions({
  queryKey: [...callsKey, 'all'],
  queryFn: () =>
    readAll<CallSummary>((cursor) =>
      body(applicant.GET('/api/applicant/v1/calls', { params: { query: { limit: 100, cursor } } })) as Promise<Page<CallSummary>>,
    ),
});

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: [...callsKey, id],
    queryFn: () => body(applicant.GET('/api/applicant/v1/calls/{id}', { params: { path: { id } } })) as Promise<CallView>,
  });

export const createCall = (definition: CallDefinition, key: string) =>
  body(applicant.POST('/api/applicant/v1/calls', { params: { header: idempotencyKey(key) }, body: definition })) as Promise<CallView>;

export const changeCall = (call: Pick<CallView, 'id' | 'version'>, definition: CallDefinition) =>
  body(
    applicant.PUT('/api/applicant/v1/calls/{id}', { params: { path: { id: call.id }, header: ifMatch(call.version) }, body: definition }),
  ) as Promise<CallView>;

export const publishCall = ({ id, version }: Pick<CallView, 'id' | 'version'>) =>
  body(applicant.POST('/api/applicant/v1/calls/{id}/publication', { params: { path: { id }, header: ifMatch(version) } })) as Promise<CallView>;

export const closeCall = ({ id, version }: Pick<CallView, 'id' | 'version'>) =>
  body(applicant.POST('/api/applicant/v1/calls/{id}/closing', { params: { path: { id }, header: ifMatch(version) } })) as Promise<CallView>;

import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import type { components } from '@/api/generated/applicant';
import type { AmendmentKind, BoundCall, CallDefinition, CallSummary, CallView } from './types';

type Versioned = Pick<CallView, 'id' | 'version'>;

/** A definition is checked by the service, word by word; the screens only rely on what they read. */
const wire = (definition: CallDefinition) => definition as unknown as components['schemas']['CallDefinition'];

export const callsKey = ['applicant', 'calls'];

export const callsQuery = queryOptions({
  queryKey: [...callsKey, 'all'],
  queryFn: () =>
    readAll<CallSummary>((cursor) =>
      body<Page<CallSummary>>(applicant.GET('/api/applicant/v1/calls', { params: { query: { limit: 100, cursor } } })),
    ),
});

const readCall = (id: string) =>
  body<CallView>(applicant.GET('/api/applicant/v1/calls/{id}', { params: { path: { id } } }));

export const callQuery = (id: string) => queryOptions({ queryKey: [...callsKey, id], queryFn: () => readCall(id) });

/** The call of an application: its words as they bind the application, its period as it is for everybody now. */
export const boundCallQuery = ({ callId, callVersion }: { callId: string; callVersion: number }) =>
  queryOptions({
    queryKey: [...callsKey, callId, callVersion],
    queryFn: async (): Promise<BoundCall> => {
      const newest = await readCall(callId);
      if (newest.callVersion === callVersion) return { ...newest, newest: callVersion };
      const bound = await body<CallView>(
        applicant.GET('/api/applicant/v1/calls/{id}/versions/{version}', {
          params: { path: { id: callId, version: callVersion } },
        }),
      );
      return { ...bound, deadlineAt: newest.deadlineAt, graceSeconds: newest.graceSeconds, newest: newest.callVersion };
    },
  });

export const createCall = (definition: CallDefinition, key: string) =>
  body<CallView>(applicant.POST('/api/applicant/v1/calls', { headers: idempotencyKey(key), body: wire(definition) }));

export const changeCall = (call: Pick<CallView, 'id' | 'version'>, definition: CallDefinition) =>
  body<CallView>(
    applicant.PUT('/api/applicant/v1/calls/{id}', {
      params: { path: { id: call.id } },
      headers: ifMatch(call.version),
      body: wire(definition),
    }),
  );

export const publishCall = ({ id, version }: Pick<CallView, 'id' | 'version'>) =>
  body<CallView>(
    applicant.POST('/api/applicant/v1/calls/{id}/publication', { params: { path: { id } }, headers: ifMatch(version) }),
  );

export const closeCall = ({ id, version }: Pick<CallView, 'id' | 'version'>) =>
  body<CallView>(
    applicant.POST('/api/applicant/v1/calls/{id}/closing', { params: { path: { id } }, headers: ifMatch(version) }),
  );

export interface AmendmentRequest {
  kind: AmendmentKind;
  reason: string;
  definition: CallDefinition;
}

export const amendCall = ({ id, version }: Versioned, request: AmendmentRequest, key: string) =>
  body<CallView>(
    applicant.POST('/api/applicant/v1/calls/{id}/amendments', {
      params: { path: { id } },
      headers: { ...ifMatch(version), ...idempotencyKey(key) },
      body: { ...request, definition: wire(request.definition) },
    }),
  );

export const cancelCall = ({ id, version }: Versioned, reason: string) =>
  body<CallView>(
    applicant.POST('/api/applicant/v1/calls/{id}/cancellation', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

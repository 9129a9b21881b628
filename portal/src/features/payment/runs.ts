import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, ifMatch, portalHeaders } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';
import { networkProblem, problemFrom } from '@/api/problem';
import { downloadBlob } from '@/ui/download';

type Schemas = components['schemas'];
export type Run = Optional<Schemas['PaymentRun'], 'checked' | 'released' | 'rejected' | 'rejectionReason'>;
export type DueTranche = Schemas['DueTranche'];
export type BankMessage = Schemas['BankMessage'];
export type BankLine = Optional<
  Schemas['BankLine'],
  'reason' | 'paymentId' | 'paymentNumber' | 'organisationName' | 'settledBy' | 'settledAt' | 'settledReason'
>;

export const runsKey = ['funding', 'runs'];
export const bankKey = ['funding', 'bank'];
export const dueKey = ['funding', 'due'];

export const readDue = (cursor?: string) =>
  body<Page<DueTranche>>(funding.GET('/api/funding/v1/due-tranches', { params: { query: { cursor, limit: 50 } } }));

export const readRuns = (cursor?: string) =>
  body<Page<Run>>(funding.GET('/api/funding/v1/payment-runs', { params: { query: { cursor, limit: 50 } } }));

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: [...runsKey, id],
    queryFn: () => body<Run>(funding.GET('/api/funding/v1/payment-runs/{id}', { params: { path: { id } } })),
  });

export const prepareRun = (poolId: string, key: string) =>
  body<Run>(funding.POST('/api/funding/v1/payment-runs', { headers: idempotencyKey(key), body: { poolId } }));

type Versioned = { id: string; version: number };

export const approveRun = ({ id, version }: Versioned) =>
  body(
    funding.POST('/api/funding/v1/payment-runs/{id}/approval', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

export const rejectRun = ({ id, version }: Versioned, reason: string) =>
  body(
    funding.POST('/api/funding/v1/payment-runs/{id}/rejection', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

/** The order to the bank, as the service writes it. */
export async function downloadRun({ id, number }: Run) {
  const response = await fetch(`/api/funding/v1/payment-runs/${id}/bank-file`, {
    headers: portalHeaders('GET'),
  }).catch(() => {
    throw networkProblem();
  });
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
  downloadBlob(`${number}.xml`, await response.blob());
}

export async function importMessage(file: File): Promise<BankMessage> {
  const response = await fetch('/api/funding/v1/bank/messages', {
    method: 'POST',
    headers: { ...portalHeaders('POST'), 'Content-Type': 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw networkProblem();
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, answer);
  return answer as BankMessage;
}

export const readLines = (trouble: boolean) => (cursor?: string) =>
  body<Page<BankLine>>(
    funding.GET('/api/funding/v1/bank/lines', { params: { query: { trouble, cursor, limit: 50 } } }),
  );

export const matchLine = ({ id, version }: Versioned, paymentId: string, reason: string) =>
  body(
    funding.POST('/api/funding/v1/bank/lines/{id}/match', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { paymentId, reason },
    }),
  );

export const explainLine = ({ id, version }: Versioned, reason: string) =>
  body(
    funding.POST('/api/funding/v1/bank/lines/{id}/explanation', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, portalHeaders } from '@/api/http';
import { networkProblem, problemFrom } from '@/api/problem';
import type { Optional } from '@/api/optional';
import { readAll, type Page } from '@/api/pages';
import { downloadBlob } from '@/ui/download';

type Schemas = components['schemas'];
export type LedgerAccount = Optional<
  Schemas['LedgerAccount'],
  'subjectId' | 'callId' | 'name' | 'organisationId' | 'projectId' | 'instrumentId'
>;
export type LedgerEntry = Schemas['LedgerEntry'];
export type TrialBalance = Schemas['TrialBalance'];
export type LedgerTransaction = Optional<Schemas['LedgerTransaction'], 'reason' | 'reversesId' | 'reversedById'>;
export type Period = Schemas['LedgerPeriod'];
export type AccountKind = LedgerAccount['kind'];
export type NewTransfer = Schemas['NewTransfer'];

export const ledgerKey = ['funding', 'ledger'];

/** First and last day of a year, or of all years. */
export const daysOf = (year: string) => (year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {});

export const trialBalanceQuery = (year: string) =>
  queryOptions({
    queryKey: [...ledgerKey, 'trial-balance', year],
    queryFn: () =>
      body<TrialBalance>(funding.GET('/api/funding/v1/ledger/trial-balance', { params: { query: daysOf(year) } })),
  });

export const readAccounts = (poolId?: string, kind?: AccountKind) => (cursor?: string) =>
  body<Page<LedgerAccount>>(
    funding.GET('/api/funding/v1/ledger/accounts', { params: { query: { poolId, kind, cursor, limit: 50 } } }),
  );

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: [...ledgerKey, 'account', id],
    queryFn: () =>
      body<LedgerAccount>(funding.GET('/api/funding/v1/ledger/accounts/{id}', { params: { path: { id } } })),
  });

/** What money can be moved between by hand. */
export const linesQuery = (poolId: string) =>
  queryOptions({
    queryKey: [...ledgerKey, 'lines', poolId],
    queryFn: async () => [
      ...(await readAll<LedgerAccount>(readAccounts(poolId, 'AVAILABLE'))),
      ...(await readAll<LedgerAccount>(readAccounts(poolId, 'ALLOTTED'))),
    ],
  });

export const dayBalanceQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: [...ledgerKey, 'balance', id, on],
    queryFn: () =>
      body<Schemas['LedgerDayBalance']>(
        funding.GET('/api/funding/v1/ledger/accounts/{id}/balance', { params: { path: { id }, query: { on } } }),
      ),
  });

export const transactionQuery = (id: string) =>
  queryOptions({
    queryKey: [...ledgerKey, 'transaction', id],
    queryFn: () =>
      body<LedgerTransaction>(funding.GET('/api/funding/v1/ledger/transactions/{id}', { params: { path: { id } } })),
  });

export const openLine = (line: Schemas['NewLine'], key: string) =>
  body<LedgerAccount>(funding.POST('/api/funding/v1/ledger/accounts', { headers: idempotencyKey(key), body: line }));

export const transferMoney = (transfer: NewTransfer, key: string) =>
  body(funding.POST('/api/funding/v1/ledger/transfers', { headers: idempotencyKey(key), body: transfer }));

export const reverse = (id: string, reason: string, key: string) =>
  body(
    funding.POST('/api/funding/v1/ledger/transactions/{id}/reversal', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: { reason },
    }),
  );

export const periodsQuery = (year: string) =>
  queryOptions({
    queryKey: [...ledgerKey, 'periods', year],
    queryFn: () =>
      body<Period[]>(funding.GET('/api/funding/v1/ledger/periods', { params: { query: { year: Number(year) } } })),
  });

export const movePeriod = ({ month, state }: Period, reason: string) => {
  const request = { params: { path: { month } }, body: { reason } };
  return state === 'OPEN'
    ? body(funding.POST('/api/funding/v1/ledger/periods/{month}/closing', request))
    : body(funding.POST('/api/funding/v1/ledger/periods/{month}/reopening', request));
};

export type FileFormat = 'XLSX' | 'PDF';
type StatementWanted = { from: string; to: string; language: string; format: FileFormat };

/** Fetches a file of the books; `what` is the way to it below the statements. */
export async function downloadStatement(what: string, wanted: StatementWanted) {
  const search = new URLSearchParams(wanted);
  const response = await fetch(`/api/funding/v1/ledger/statements/${what}?${search.toString()}`, {
    headers: portalHeaders('GET'),
  }).catch(() => {
    throw networkProblem();
  });
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
  const name = `${what.replace(/\/.*/, '')}-${wanted.from}-${wanted.to}`;
  downloadBlob(`${name}.${wanted.format.toLowerCase()}`, await response.blob());
}

export const readEntries = (id: string) => (cursor?: string) =>
  body<Page<LedgerEntry>>(
    funding.GET('/api/funding/v1/ledger/accounts/{id}/entries', {
      params: { path: { id }, query: { cursor, limit: 50 } },
    }),
  );

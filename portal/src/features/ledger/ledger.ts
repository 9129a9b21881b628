import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type LedgerAccount = Optional<Schemas['LedgerAccount'], 'subjectId' | 'callId'>;
export type LedgerEntry = Schemas['LedgerEntry'];
export type TrialBalance = Schemas['TrialBalance'];

export const ledgerKey = ['funding', 'ledger'];

export const trialBalanceQuery = queryOptions({
  queryKey: [...ledgerKey, 'trial-balance'],
  queryFn: () => body<TrialBalance>(funding.GET('/api/funding/v1/ledger/trial-balance')),
});

export const readAccounts = (poolId?: string) => (cursor?: string) =>
  body<Page<LedgerAccount>>(
    funding.GET('/api/funding/v1/ledger/accounts', { params: { query: { poolId, cursor, limit: 50 } } }),
  );

export const readEntries = (id: string) => (cursor?: string) =>
  body<Page<LedgerEntry>>(
    funding.GET('/api/funding/v1/ledger/accounts/{id}/entries', {
      params: { path: { id }, query: { cursor, limit: 50 } },
    }),
  );

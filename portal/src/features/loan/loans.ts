import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type LoanState = Schemas['LoanState'];
export type LoanSummary = Schemas['LoanSummary'];
type Grant = Optional<Schemas['LoanGrant'], 'level' | 'paidOn' | 'treasuryVoucherNo'>;
export type LoanView = Optional<
  Omit<Schemas['Loan'], 'grant'> & { grant?: Grant },
  'confirmedOn' | 'registrationNo' | 'creditReportNo' | 'endedOn' | 'overdueOn' | 'shares' | 'grant'
>;
export type LoanStep = Optional<Schemas['LoanStep'], 'amount' | 'reference' | 'note' | 'receiptNo'>;
export type LoanSchedule = Schemas['LoanSchedule'];
export type LoanMonth = Schemas['LoanMonth'];
export type NewLoanFiling = Schemas['NewLoanFiling'];

export const loansKey = ['funding', 'loans'];

export const readLoans = (filter: { state?: LoanState }) => (cursor?: string) =>
  body<Page<LoanSummary>>(
    funding.GET('/api/funding/v1/loans', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const readMyLoans = (cursor?: string) =>
  body<Page<LoanSummary>>(funding.GET('/api/funding/v1/loans/mine', { params: { query: { cursor, limit: 50 } } }));

export const loanQuery = (id: string) =>
  queryOptions({
    queryKey: [...loansKey, id],
    queryFn: () => body<LoanView>(funding.GET('/api/funding/v1/loans/{id}', { params: { path: { id } } })),
  });

export const scheduleQuery = (id: string) =>
  queryOptions({
    queryKey: [...loansKey, id, 'schedule'],
    queryFn: () => body<LoanSchedule>(funding.GET('/api/funding/v1/loans/{id}/schedule', { params: { path: { id } } })),
  });

export const monthsQuery = queryOptions({
  queryKey: [...loansKey, 'months'],
  queryFn: () => body<LoanMonth[]>(funding.GET('/api/funding/v1/loan-filings/months', {})),
});

export const readLoanHistory = (id: string) => (cursor?: string) =>
  body<Page<LoanStep>>(
    funding.GET('/api/funding/v1/loans/{id}/history', { params: { path: { id }, query: { cursor, limit: 50 } } }),
  );

export const importFiling = (filing: NewLoanFiling, key: string) =>
  body<Schemas['LoanFiling']>(
    funding.POST('/api/funding/v1/loan-filings', { headers: idempotencyKey(key), body: filing }),
  );

/** All steps of a loan are commands of the same shape: their path, the version that was read, what is filled in. */
export const takeLoanStep = ({ id, version }: Pick<LoanView, 'id' | 'version'>, path: string, values: object) =>
  body<LoanView>(
    funding.POST(`/api/funding/v1/loans/{id}${path}` as '/api/funding/v1/loans/{id}/grant/return', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: values as Schemas['LoanReason'],
    }),
  );

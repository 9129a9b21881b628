import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type HoldingReport = Optional<Schemas['HoldingReport'], 'reportedOn' | 'documentNo' | 'summary'>;

export const holdingReportsKey = ['funding', 'holding-reports'];

export const readHoldingReports = (year: number) => (cursor?: string) =>
  body<Page<HoldingReport>>(
    funding.GET('/api/funding/v1/holding-reports', { params: { query: { year, cursor, limit: 50 } } }),
  );

export const reportHolding = (report: Schemas['NewHoldingReport'], key: string) =>
  body<HoldingReport>(funding.POST('/api/funding/v1/holding-reports', { headers: idempotencyKey(key), body: report }));

import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import { readAll, type Page } from '@/api/pages';

type Schemas = components['schemas'];
export type VoucherState = Schemas['VoucherState'];
export type VoucherSummary = Optional<Schemas['VoucherSummary'], 'expiresOn'>;
type Audit = Optional<Schemas['VoucherAudit'], 'check'>;
type Payment = Optional<Schemas['VoucherPayment'], 'bonusVoucherNo'>;
export type VoucherView = Optional<
  Omit<Schemas['Voucher'], 'audit' | 'payment'> & { audit?: Audit; payment?: Payment },
  'claimable' | 'issue' | 'contract' | 'service' | 'audit' | 'payment'
>;
export type VoucherTotal = Schemas['VoucherTotal'];
export type VoucherStep = Optional<Schemas['VoucherStep'], 'amount' | 'reference' | 'note'>;
export type Provider = Optional<Schemas['VoucherProvider'], 'suspensionReason'>;

export const vouchersKey = ['funding', 'vouchers'];
export const providersKey = ['funding', 'voucher-providers'];

export const readVouchers = (filter: { state?: VoucherState }) => (cursor?: string) =>
  body<Page<VoucherSummary>>(
    funding.GET('/api/funding/v1/vouchers', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const readMyVouchers = (cursor?: string) =>
  body<Page<VoucherSummary>>(
    funding.GET('/api/funding/v1/vouchers/mine', { params: { query: { cursor, limit: 50 } } }),
  );

export const totalsQuery = queryOptions({
  queryKey: [...vouchersKey, 'totals'],
  queryFn: () => body<VoucherTotal[]>(funding.GET('/api/funding/v1/vouchers/totals', {})),
});

export const voucherQuery = (id: string) =>
  queryOptions({
    queryKey: [...vouchersKey, id],
    queryFn: () => body<VoucherView>(funding.GET('/api/funding/v1/vouchers/{id}', { params: { path: { id } } })),
  });

export const readVoucherHistory = (id: string) => (cursor?: string) =>
  body<Page<VoucherStep>>(
    funding.GET('/api/funding/v1/vouchers/{id}/history', {
      params: { path: { id }, query: { cursor, limit: 50 } },
    }),
  );

export const applyForVoucher = (request: object, key: string) =>
  body<VoucherView>(
    funding.POST('/api/funding/v1/vouchers', {
      headers: idempotencyKey(key),
      body: request as Schemas['NewVoucher'],
    }),
  );

/** All steps of a voucher are commands of the same shape: their path, the version that was read, what is filled in. */
export const takeVoucherStep = ({ id, version }: Pick<VoucherView, 'id' | 'version'>, path: string, values: object) =>
  body<VoucherView>(
    funding.POST(`/api/funding/v1/vouchers/{id}${path}` as '/api/funding/v1/vouchers/{id}/refusal', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: values as Schemas['VoucherReason'],
    }),
  );

export const readProviders = (cursor?: string) =>
  body<Page<Provider>>(funding.GET('/api/funding/v1/voucher-providers', { params: { query: { cursor, limit: 50 } } }));

export const servingQuery = queryOptions({
  queryKey: [...providersKey, 'serving'],
  queryFn: () =>
    readAll<Provider>((cursor) =>
      body<Page<Provider>>(
        funding.GET('/api/funding/v1/voucher-providers', { params: { query: { serving: true, cursor, limit: 100 } } }),
      ),
    ),
});

export const registerProvider = (request: object, key: string) =>
  body<Provider>(
    funding.POST('/api/funding/v1/voucher-providers', {
      headers: idempotencyKey(key),
      body: request as Schemas['NewVoucherProvider'],
    }),
  );

export const suspendProvider = ({ id, version }: Pick<Provider, 'id' | 'version'>, values: object) =>
  body<Provider>(
    funding.POST('/api/funding/v1/voucher-providers/{id}/suspension', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: values as Schemas['VoucherProviderSuspension'],
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type PaymentState = Schemas['PaymentState'];
export type PaymentView = Optional<
  Schemas['PaymentView'],
  'decided' | 'rejectionReason' | 'confirmed' | 'treasuryVoucherNo' | 'payee' | 'runId' | 'returnReason' | 'returnedAt'
>;

export const paymentsKey = ['funding', 'payments'];

export interface PaymentFilter {
  state?: PaymentState;
  agreementId?: string;
  runId?: string;
}

export const readPayments = (filter: PaymentFilter) => (cursor?: string) =>
  body<Page<PaymentView>>(
    funding.GET('/api/funding/v1/payments', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const paymentQuery = (id: string) =>
  queryOptions({
    queryKey: [...paymentsKey, id],
    queryFn: () => body<PaymentView>(funding.GET('/api/funding/v1/payments/{id}', { params: { path: { id } } })),
  });

export const preparePayment = (payment: { agreementId: string; trancheNo: number }, key: string) =>
  body<PaymentView>(funding.POST('/api/funding/v1/payments', { headers: idempotencyKey(key), body: payment }));

type Versioned = Pick<PaymentView, 'id' | 'version'>;

export const approvePayment = ({ id, version }: Versioned) =>
  body(funding.POST('/api/funding/v1/payments/{id}/approval', { params: { path: { id } }, headers: ifMatch(version) }));

export const rejectPayment = ({ id, version }: Versioned, reason: string) =>
  body(
    funding.POST('/api/funding/v1/payments/{id}/rejection', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const confirmPayment = ({ id, version }: Versioned, treasuryVoucherNo: string) =>
  body(
    funding.POST('/api/funding/v1/payments/{id}/confirmation', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { treasuryVoucherNo },
    }),
  );

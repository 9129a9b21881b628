import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';
import type { MoneyValue } from '@/ui/money';

type Schemas = components['schemas'];
export type EquityState = Schemas['EquityState'];
export type EquitySummary = Schemas['EquityInstrumentSummary'];
export type EquityView = Optional<
  Schemas['EquityInstrument'],
  'trigger' | 'valuation' | 'decision' | 'exit' | 'loss' | 'subscription'
>;
export type CapTableView = Schemas['CapTable'];
export type Holding = Optional<Schemas['CapTableHolding'], 'concertParty'>;
export type Portfolio = Optional<Schemas['EquityPortfolio'], 'multiple' | 'internalRate' | 'realisedRate'>;
export type StepView = Optional<Schemas['EquityStep'], 'flow' | 'reference' | 'note' | 'receiptNo' | 'capTableNo'>;
export type WhatIf = Schemas['EquityWhatIf'];

export const equityKey = ['funding', 'equity'];

export const readEquity = (filter: { state?: EquityState; agreementId?: string }) => (cursor?: string) =>
  body<Page<EquitySummary>>(
    funding.GET('/api/funding/v1/equity-instruments', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const readMyEquity =
  (filter: { agreementId?: string } = {}) =>
  (cursor?: string) =>
    body<Page<EquitySummary>>(
      funding.GET('/api/funding/v1/equity-instruments/mine', { params: { query: { ...filter, cursor, limit: 50 } } }),
    );

export const equityQuery = (id: string) =>
  queryOptions({
    queryKey: [...equityKey, id],
    queryFn: () =>
      body<EquityView>(funding.GET('/api/funding/v1/equity-instruments/{id}', { params: { path: { id } } })),
  });

export const capTablesQuery = (id: string) =>
  queryOptions({
    queryKey: [...equityKey, id, 'cap-tables'],
    queryFn: () =>
      body<CapTableView[]>(
        funding.GET('/api/funding/v1/equity-instruments/{id}/cap-tables', { params: { path: { id } } }),
      ),
  });

export const readHistory = (id: string) => (cursor?: string) =>
  body<Page<StepView>>(
    funding.GET('/api/funding/v1/equity-instruments/{id}/history', {
      params: { path: { id }, query: { cursor, limit: 50 } },
    }),
  ).then((page) => ({ ...page, items: page.items.map(stepTaken) }));

/** What came in or went out, as the histories of other things show it. */
const stepTaken = ({ flow, ...step }: StepView) => ({
  ...step,
  amount: flow ? { amount: flow, currency: 'CNY' } : undefined,
});

export const portfolioQuery = () =>
  queryOptions({
    queryKey: [...equityKey, 'portfolio'],
    queryFn: () => body<Portfolio>(funding.GET('/api/funding/v1/equity-instruments/portfolio', {})),
  });

export const tryConversion = (id: string, round: { amount: MoneyValue; preMoney: MoneyValue; newMoney: MoneyValue }) =>
  body<WhatIf>(
    funding.POST('/api/funding/v1/equity-instruments/{id}/what-if', { params: { path: { id } }, body: round }),
  );

/** All steps of an instrument are commands of the same shape: their path, the version that was read, what is filled in. */
export const takeStep = ({ id, version }: Pick<EquityView, 'id' | 'version'>, path: string, values: object) =>
  body<EquityView>(
    funding.POST(
      `/api/funding/v1/equity-instruments/{id}${path}` as '/api/funding/v1/equity-instruments/{id}/reports',
      {
        params: { path: { id } },
        headers: ifMatch(version),
        body: values as Schemas['EquityMilestoneReport'],
      },
    ),
  );

import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type AgreementView = Optional<
  Omit<Schemas['AgreementView'], 'parties' | 'tranches'>,
  'effectiveAt' | 'endedAt' | 'bankAccount' | 'recommenderOrganisationId'
> & {
  parties: Optional<Schemas['AgreementParty'], 'organisationId' | 'organisationName' | 'signedAt'>[];
  tranches: Optional<Schemas['AgreementTranche'], 'paymentId'>[];
};
export type AgreementDocument = Optional<Schemas['AgreementDocument'], 'seal'>;
export type Party = Schemas['Party'];
export type BankAccount = Schemas['BankAccount'];

export const agreementsKey = ['funding', 'agreements'];

export const readAgreements = (filter: { state?: Schemas['AgreementState']; callId?: string }) => (cursor?: string) =>
  body<Page<AgreementView>>(
    funding.GET('/api/funding/v1/agreements', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const readMyAgreements = (cursor?: string) =>
  body<Page<AgreementView>>(
    funding.GET('/api/funding/v1/agreements/mine', { params: { query: { cursor, limit: 50 } } }),
  );

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: [...agreementsKey, id],
    queryFn: () => body<AgreementView>(funding.GET('/api/funding/v1/agreements/{id}', { params: { path: { id } } })),
  });

/** The address of the agreement as a file; a browser saves it. */
export const documentHref = (id: string) => `/api/funding/v1/agreements/${encodeURIComponent(id)}/document`;

/** What tells the file from any other; a signature names it. */
export const digestQuery = (id: string) =>
  queryOptions({
    queryKey: [...agreementsKey, id, 'digest'],
    queryFn: () =>
      body<AgreementDocument>(
        funding.GET('/api/funding/v1/agreements/{id}/document/digest', { params: { path: { id } } }),
      ),
  });

export const sign = ({ id, version }: AgreementView, party: Party, documentSha256: string, bankAccount?: BankAccount) =>
  body<AgreementView>(
    funding.POST('/api/funding/v1/agreements/{id}/signatures', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { party, documentSha256, ...(bankAccount && { bankAccount }) } as Schemas['SignatureRequest'],
    }),
  );

export const openBankAccount = (id: string) =>
  body<Schemas['OpenedBankAccount']>(
    funding.GET('/api/funding/v1/agreements/{id}/bank-account', { params: { path: { id } } }),
  );

export const stackingQuery = (id: string) =>
  queryOptions({
    queryKey: [...agreementsKey, id, 'stacking'],
    queryFn: () =>
      body<Schemas['StackingFinding'][]>(
        funding.GET('/api/funding/v1/agreements/{id}/stacking', { params: { path: { id } } }),
      ),
  });

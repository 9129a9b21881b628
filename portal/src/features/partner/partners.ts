import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/generated/applicant';
import { applicant } from '@/api/clients';
import { body, done, idempotencyKey } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';
import type { FieldChange } from '@/autosave/fields';
import type { Answers } from '@/schema-form/schema';
import { applicationsKey } from '../application/applications';
import type { Statement } from '../application/types';

type Schemas = components['schemas'];

export type PartnerState = 'INVITED' | 'SIGNED' | 'LAPSED' | 'DECLINED' | 'REMOVED';

export type Partner = Optional<Schemas['PartnerView'], 'id' | 'row' | 'state' | 'reason' | 'invitedAt' | 'signedAt'>;

export type Partnership = Optional<Schemas['PartnershipView'], 'title' | 'number' | 'publicState'>;

export type Part = Omit<Optional<Schemas['PartView'], 'statement' | 'signedAt' | 'signedBy'>, 'answers'> & {
  answers: Answers;
};

export const partnershipsKey = ['applicant', 'partnerships'];

/** Who takes part in an application: below the application, since whatever is saved of it may change it. */
export const partnersQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...applicationsKey, applicationId, 'partners'],
    queryFn: () =>
      body<Partner[]>(
        applicant.GET('/api/applicant/v1/applications/{id}/partners', { params: { path: { id: applicationId } } }),
      ),
  });

export const invitePartner = (applicationId: string, uscc: string, key: string) =>
  body<Partner[]>(
    applicant.POST('/api/applicant/v1/applications/{id}/partners', {
      params: { path: { id: applicationId } },
      headers: idempotencyKey(key),
      body: { uscc },
    }),
  );

export const removePartner = (applicationId: string, partnerId: string) =>
  body<Partner[]>(
    applicant.DELETE('/api/applicant/v1/applications/{id}/partners/{partnerId}', {
      params: { path: { id: applicationId, partnerId } },
    }),
  );

const place = ({ applicationId, partnerId }: Pick<Part, 'applicationId' | 'partnerId'>) => ({
  params: { path: { id: applicationId, partnerId } },
});

export const partQuery = (applicationId: string, partnerId: string) =>
  queryOptions({
    queryKey: [...partnershipsKey, applicationId, partnerId],
    queryFn: () =>
      body<Part>(
        applicant.GET(
          '/api/applicant/v1/applications/{id}/partners/{partnerId}/part',
          place({ applicationId, partnerId }),
        ),
      ),
  });

export const editPart = (part: Part, changes: FieldChange[]) =>
  body<Part>(
    applicant.PATCH('/api/applicant/v1/applications/{id}/partners/{partnerId}/part', {
      ...place(part),
      body: { changes: changes as never },
    }),
  );

export const signPart = (part: Part, statement: string) =>
  body<Part>(
    applicant.POST('/api/applicant/v1/applications/{id}/partners/{partnerId}/signature', {
      ...place(part),
      body: { statement, digest: part.digest },
    }),
  );

export const declinePart = (part: Part, reason: string) =>
  done(
    applicant.POST('/api/applicant/v1/applications/{id}/partners/{partnerId}/refusal', {
      ...place(part),
      body: { reason },
    }),
  );

export const partnerStatementQuery = queryOptions({
  queryKey: ['applicant', 'partner-statement'],
  queryFn: () => body<Statement>(applicant.GET('/api/applicant/v1/partner-statement')),
});

export const readPartnerships = (cursor?: string) =>
  body<Page<Partnership>>(
    applicant.GET('/api/applicant/v1/partnerships', { params: { query: { cursor, limit: 50 } } }),
  );

/** What the reader's organisation has yet to sign. */
export const awaitsSignature = ({ state, editable }: Partnership) =>
  editable && (state === 'INVITED' || state === 'LAPSED');

/** How many of those whom the form names have signed, in percent. */
export function signedShare(partners: Partner[]): number {
  const named = partners.filter(({ row }) => row !== undefined && row !== null);
  return named.length ? Math.floor((named.filter(({ state }) => state === 'SIGNED').length / named.length) * 100) : 0;
}

/** How far the partners got, by credit code. */
export const signOffsOf = (partners: Partner[] = []): Record<string, string> =>
  Object.fromEntries(partners.flatMap(({ uscc, state }) => (state ? [[uscc, state]] : [])));
